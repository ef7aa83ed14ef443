package org.backwise.kiosk.core.visit;

import org.backwise.kiosk.core.handout.HandOut;
import org.backwise.kiosk.core.speech.SoundCue;

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
        TELL_FOCUS,
        /** Read the print-out that is about to be printed. */
        TELL_PAGE,
        /** Say which screen this is, where in it the patient is, and what has the focus. */
        TELL_PLACE,
        /** Say the sentence that was heard last once more, and go on. */
        SENTENCE_AGAIN,
        /** Go on from the sentence before. */
        SENTENCE_BACK,
        /** Go on from the next sentence. */
        SENTENCE_FORWARD
    }

    /** Say this at once, with the voice as it is now, then go on with what was being read; where it was paused, wait. */
    record Interject(Cue cue) implements Effect {}

    /** Play a short sound, never over the voice. */
    record Play(SoundCue cue) implements Effect {}

    /** Say something short about the hold or the countdown. */
    record TellCue(Cue cue) implements Effect {}

    /** Something to do for the printing room. */
    sealed interface Paper extends Effect {}

    /**
     * Make the pages ready, and answer with {@link VisitEvent.ProofMade}.
     *
     * @param ticket tells them from earlier ones
     */
    record MakeProof(int ticket, HandOut handOut) implements Paper {}

    /**
     * Print, tell the way with {@link VisitEvent.PrintReached}, and answer with {@link VisitEvent.PrintEnded}.
     *
     * @param ticket tells this job from earlier ones
     */
    record Print(int ticket, HandOut handOut) implements Paper {}

    /** The patient has left: keep nothing, and take back what the printer has not begun. */
    record ForgetPages() implements Paper {}
}
