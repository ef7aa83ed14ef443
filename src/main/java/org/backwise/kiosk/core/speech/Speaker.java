package org.backwise.kiosk.core.speech;

import org.backwise.kiosk.core.comfort.Route;
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

    /**
     * Goes on at another sentence of the narration told last, also where it was paused or is finished; does nothing
     * after {@link #hush()}. The sentence is reported as if for the first time.
     */
    void skip(Skip to);

    /**
     * Speaks on at this rate from the next word, and loses or repeats none. A narration told later brings its own rate.
     */
    void rate(SpeechRate rate);

    /** How loud everything is from now on, within 100 ms and without a click; {@link Gain#FULL} at first. */
    void gain(Gain gain);

    /**
     * Who hears everything from now on; {@link Route#LOUDSPEAKER} at first. What is being read goes on where it was. A
     * route whose device is missing is told as {@link Sound#MISSING}.
     */
    void route(Route route);

    /**
     * Plays a chime at once, never over speech: what is being read rests meanwhile and goes on where it was, and what
     * is told meanwhile waits. A chime takes the place of the one before; without a device there is none.
     */
    void chime(Chime chime);

    /**
     * Stops what is read within 100 ms and forgets the place; a chime is heard to its end. Nothing of the narration is
     * reported afterwards.
     */
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
