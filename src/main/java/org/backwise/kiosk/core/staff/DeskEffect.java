package org.backwise.kiosk.core.staff;

import org.backwise.kiosk.core.comfort.Mute;
import org.backwise.kiosk.core.comfort.Talk;

/** What the desk asks the outside world to do. */
public sealed interface DeskEffect {

    /** Falls silent: what the patient was being told, or what the desk said before. */
    record Hush() implements DeskEffect {}

    /** Says something of the desk itself. */
    record Say(DeskSpeech what) implements DeskEffect {}

    /** Says what a room has to say, for example a position in a list. */
    record SayWords(String words) implements DeskEffect {}

    /**
     * Looks at a try at the PIN, and answers with {@link DeskEvent.PinChecked}.
     *
     * @param asked tells this question from earlier ones
     */
    record CheckPin(int asked, Pin pin) implements DeskEffect {}

    /** Keeps a new PIN, and answers with {@link DeskEvent.PinAnswered}. */
    record KeepPin(int asked, StaffRole role, Pin pin) implements DeskEffect {}

    /**
     * Silences the kiosk, or lets it be heard again, and remembers that.
     *
     * @param role of whoever asked
     * @param talk whether this is said as well as shown
     */
    record SetMute(StaffRole role, Mute mute, Talk talk) implements DeskEffect {}

    /** The screen is the patients' again. */
    record BackToPatients(Afterwards visit) implements DeskEffect {}

    /** Ends the program. */
    record EndKiosk() implements DeskEffect {}
}
