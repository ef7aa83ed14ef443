package org.backwise.kiosk.adapter.setup;

import java.util.List;
import org.backwise.kiosk.core.library.Problem;
import org.backwise.kiosk.core.setup.SetUpFault;
import org.backwise.kiosk.core.setup.SetUpOutcome;

/** A file is not taken; carried up from wherever in it that shows. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1;

    private final transient SetUpOutcome.Refused outcome;

    Refusal(SetUpFault fault, String detail) {
        this(fault, detail, List.of());
    }

    Refusal(SetUpFault fault, String detail, List<Problem> problems) {
        super(fault + " " + detail);
        this.outcome = new SetUpOutcome.Refused(fault, detail, problems);
    }

    SetUpOutcome.Refused outcome() {
        return outcome;
    }
}
