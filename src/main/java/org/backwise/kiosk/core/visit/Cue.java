package org.backwise.kiosk.core.visit;

import java.util.Optional;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.Volume;
import org.backwise.kiosk.core.library.HoldCues;
import org.backwise.kiosk.core.library.Phase;
import org.backwise.kiosk.core.library.UrgentNotice;

/** Something short that is said at a moment. */
public sealed interface Cue {

    /** A phase of a hold begins. */
    record PhaseBegins(Phase phase, HoldCues cues) implements Cue {}

    /** So many seconds of this phase are left. */
    record HoldLeft(int seconds) implements Cue {}

    /** The last phase is over. */
    record HoldOver(Phase last, HoldCues cues) implements Cue {}

    /** There is nothing further this way on the screen. */
    record ScreenEnds(Edge edge) implements Cue {}

    /** Which end of a screen. */
    enum Edge {
        FIRST,
        LAST
    }

    /** How loud the voice is now, and how loud it may be. */
    record VolumeIs(Volume now, Volume highest) implements Cue {}

    /** What one of the patient's choices is now. */
    record NowIs(Setting what, Comfort comfort) implements Cue {}

    /** Choices that keys change without text and sound being open. */
    enum Setting {
        RATE,
        TEXT_SIZE,
        CONTRAST,
        DISPLAY
    }

    /**
     * Nobody is there: how to begin without seeing the screen.
     *
     * @param notice what everybody in the room has to know, if anything
     */
    record Invitation(Optional<UrgentNotice> notice) implements Cue {}

    /** So many seconds until the screen forgets everything. */
    record ForgettingIn(int seconds) implements Cue {}
}
