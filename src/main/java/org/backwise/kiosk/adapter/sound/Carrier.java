package org.backwise.kiosk.adapter.sound;

/** What sound is carried by: the device's line, or the clock. Never throws. Used by the speaker's thread only. */
interface Carrier {

    /**
     * How many samples to write now.
     *
     * @param most how many may wait to be heard; the fewer, the sooner something else can be heard
     */
    int room(int most);

    /** Takes these samples; what does not fit shows as {@link #isLost()}. */
    void write(short[] samples, int count);

    /** How many samples were written so far. */
    long written();

    /** How many of them were heard so far. */
    long heard();

    /** Whether it is of no use any more. */
    boolean isLost();
}
