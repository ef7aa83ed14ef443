package org.backwise.kiosk.core.input;

/** What a key can do, on any screen and without sight of it. Which key does what belongs to the {@link KeyMap}. */
public enum Command {
    /** To the next thing that can be pressed, or line that can be read. */
    FOCUS_NEXT,
    FOCUS_PREVIOUS,
    /** To the next thing that can be pressed; behind the last comes the first. */
    BUTTON_NEXT,
    BUTTON_PREVIOUS,
    /** Forward: through the pages of a screen, then to the next screen. */
    NEXT,
    BACK,
    /** Presses what has the focus. */
    PRESS,
    HOME,
    GET_HELP,
    STOP_IT_HURTS,
    CALL_STAFF,
    /** Opens text and sound, or closes it. */
    COMFORT,
    /** Reads, pauses and goes on. */
    READ_ALOUD,
    /** Says the sentence that was heard last once more. */
    REPEAT,
    SENTENCE_BACK,
    SENTENCE_FORWARD,
    /** Says which screen this is, where in it the patient is, and what has the focus. */
    WHERE_AM_I,
    /** From now on keys are explained and do nothing, until this one comes again. */
    EXPLAIN_KEYS,
    LOUDER,
    QUIETER,
    FASTER,
    SLOWER,
    LARGER,
    SMALLER,
    /** The next of the five contrasts. */
    CONTRAST,
    /** The screen goes dark, or shows again. */
    DARK,
    /** A switch of somebody who cannot use the other keys: begins its short guided set-up. */
    SET_UP_SWITCHES,
    /** Headphones were plugged in: the voice begins, and only they are heard. */
    HEADPHONES_IN,
    HEADPHONES_OUT,
    /** Any other key: it does nothing, but shows that somebody is there. */
    OTHER
}
