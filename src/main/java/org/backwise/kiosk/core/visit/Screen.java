package org.backwise.kiosk.core.visit;

import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.library.FlowId;

/** Where a visit stands. Each screen knows what can be pressed on it and where that leads. */
public sealed interface Screen
        permits AskStaff,
                Asleep,
                ComfortPanel,
                HelpScreen,
                Holding,
                KeyHelp,
                Menu,
                NoticeShown,
                OnPath,
                OnSlide,
                OutOfService,
                PrintPreview,
                Printing,
                SafetyCheck,
                StaffCall,
                StillThere,
                Stopped,
                SwitchSetup,
                Welcome {

    /** What can be pressed, in reading order. */
    List<Choice> choices(Visit visit);

    /** What pressing one of {@link #choices} does, where the visit itself does not know. */
    Step choose(Visit visit, Choice choice);

    /** Forward; nothing where a screen has no single way forward. */
    default Step next(Visit visit) {
        return visit.stay();
    }

    /** What lies under panels and questions: this screen itself where nothing does. */
    default Screen base() {
        return this;
    }

    /** The flow that the patient is in, where this screen belongs to one. */
    default Optional<FlowId> flowShown() {
        return Optional.empty();
    }

    /** The way back; every screen that a patient can reach has one. */
    Step back(Visit visit);

    /** The patient moved about without pressing. */
    default Step moved(Visit visit) {
        return visit.tellFocus();
    }

    /** Time goes by. */
    default Step tick(Visit visit, int millis) {
        return visit.stay();
    }

    /** Whether a long silence on this screen means that the patient has left. */
    default boolean isIdleMeasured() {
        return true;
    }
}
