package org.backwise.kiosk.core.visit;

import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.library.Answer;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.HoldLength;

/** Something a patient can press. Each screen offers a list of choices; nothing else can be pressed there. */
public sealed interface Choice {

    /** Choices that mean the same wherever they are offered. */
    enum Go implements Choice {
        START,
        START_ALOUD,
        NEXT,
        BACK,
        HOME,
        STOP_IT_HURTS,
        GET_HELP,
        READ_ALOUD,
        COMFORT,
        /** From the menu to one question at a time. */
        SIMPLE_PATH,
        SET_UP_SWITCHES,
        END_HOLD,
        PAUSE_HOLD,
        CALL_STAFF,
        PRINT,
        TAKE_ALL,
        TAKE_THIS,
        HEAR_PAGE,
        PRINT_NOW,
        STAY,
        FINISH,
        CLOSE,
        RESET_COMFORT,
        LOUDER,
        QUIETER,
        FASTER,
        SLOWER
    }

    /** Shows the choices of this topic of text and sound. */
    record OpenTopic(ComfortTopic topic) implements Choice {}

    /** Opens a flow from the menu. */
    record OpenFlow(FlowId flow) implements Choice {}

    /** Answers a question of the safety check. */
    record Reply(Answer answer) implements Choice {}

    /** Starts pacing the move on this slide. */
    record StartHold(HoldLength length) implements Choice {}

    /** Takes these comfort settings from now on. */
    record SetComfort(Comfort comfort) implements Choice {}
}
