package org.backwise.kiosk.core.visit;

import org.backwise.kiosk.core.handout.HandOut;

/** What a visit asks the outside world to do. */
public sealed interface Effect {

    /** Speech as it must be after this event. */
    enum Speech implements Effect {
        /** Fall silent and forget the place. */
        HUSH,
        /** Fall silent and keep the place. */
        PAUSE,
        /** Go on at the place kept. */
        RESUME,
        /** Read the whole screen. */
        TELL_SCREEN,
        /** Read what has the focus. */
        TELL_FOCUS
    }

    /** Say something short about the hold or the countdown. */
    record TellCue(Cue cue) implements Effect {}

    /**
     * Print, and answer with {@link VisitEvent.PrintEnded}.
     *
     * @param ticket tells this job from earlier ones
     */
    record Print(int ticket, HandOut handOut) implements Effect {}
}
