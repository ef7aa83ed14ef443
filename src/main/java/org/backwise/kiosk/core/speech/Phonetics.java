package org.backwise.kiosk.core.speech;

/** Tells which sounds a voice makes of written words. */
public interface Phonetics {

    /**
     * The sounds of these words, in ARPAbet in small letters, one blank between two; empty where there are no words.
     * Blocks for some milliseconds, the first time for up to a second.
     */
    String sounds(String written);
}
