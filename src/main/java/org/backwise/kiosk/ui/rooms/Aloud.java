package org.backwise.kiosk.ui.rooms;

import org.backwise.kiosk.core.comfort.Volume;
import org.backwise.kiosk.core.speech.Narration;
import org.backwise.kiosk.core.speech.Sentence;
import org.backwise.kiosk.core.speech.WordMark;

/** The voice of the kiosk as a room uses it, whether or not the desk speaks otherwise. Used on the event thread only. */
public interface Aloud {

    /** Reads this in place of whatever is being said. */
    void read(Narration narration, Told told);

    /**
     * Says this by the loudspeaker at a volume that is being tried, which ends with the words. A kiosk that is muted stays
     * silent.
     */
    void tryOut(Narration narration, Volume volume);

    /** Falls silent, and tells nothing more. */
    void hush();

    /** Hears how far the reading is; called on the event thread. */
    interface Told {

        /** This sentence begins to be heard. */
        void sentence(Sentence sentence);

        /** This word begins to be heard. */
        void word(Sentence sentence, WordMark word);

        /** All was read. */
        void finished();
    }
}
