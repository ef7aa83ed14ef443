package org.backwise.kiosk.core.speech;

/** Where in a narration a speaker is to go on. */
public enum Skip {
    /** At the sentence before the one that is heard. */
    BACK,
    /** At the sentence behind the one that is heard; behind the last one the narration is finished. */
    FORWARD,
    /** At the beginning of the sentence that is heard, or was heard last. */
    AGAIN,
    /** At the first sentence. */
    FROM_THE_START
}
