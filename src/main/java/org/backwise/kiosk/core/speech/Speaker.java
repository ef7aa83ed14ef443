package org.backwise.kiosk.core.speech;

import org.backwise.kiosk.core.comfort.SpeechRate;

/**
 * Reads narrations aloud, one at a time. Port. Every method returns at once and may be called from the event thread; what
 * happens is told to a {@link Listener} from the speaker's own thread.
 */
public interface Speaker extends AutoCloseable {

    /** Stops whatever is being said within 100 ms and reads this from its beginning. */
    void tell(Narration narration, SpeechRate rate);

    /** Renders ahead what is likely to be told next, so that it begins without delay. */
    void expect(Narration narration, SpeechRate rate);

    /** Falls silent within 100 ms and keeps the place. */
    void pause();

    /** Goes on where {@link #pause()} stopped. */
    void resume();

    /** Falls silent within 100 ms and forgets the place. Nothing of the narration is reported afterwards. */
    void hush();

    /** Falls silent and gives the device back. */
    @Override
    void close();

    /** Hears what a speaker does; called on the speaker's thread, must return at once. */
    interface Listener {

        /** This sentence begins to be heard. */
        void sentence(Sentence sentence);

        /** This word begins to be heard. */
        void word(Sentence sentence, WordMark word);

        /** The narration was read to its end. */
        void finished();

        /** Sound came or went; told once at the start, then at each change. */
        void sound(Sound sound);
    }
}
