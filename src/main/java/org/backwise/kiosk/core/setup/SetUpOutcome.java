package org.backwise.kiosk.core.setup;

import java.util.List;
import org.backwise.kiosk.core.library.Problem;

/** How carrying a set-up ended. */
public sealed interface SetUpOutcome {

    /**
     * The set-up is in one file.
     *
     * @param name of the file
     * @param files how many are in it
     */
    record Exported(String name, int files) implements SetUpOutcome {}

    /**
     * It is this kiosk's set-up now; the one before is kept.
     *
     * @param files how many were in it
     */
    record Imported(int files) implements SetUpOutcome {}

    /** The set-up before is this kiosk's again. */
    record PutBack() implements SetUpOutcome {}

    /**
     * Nothing was changed.
     *
     * @param detail the name it is about, or the program's own word for what went wrong; may be empty
     * @param problems what is wrong in its files, where that is the fault
     */
    record Refused(SetUpFault fault, String detail, List<Problem> problems) implements SetUpOutcome {

        public Refused {
            problems = List.copyOf(problems);
        }

        public Refused(SetUpFault fault, String detail) {
            this(fault, detail, List.of());
        }
    }
}
