package org.backwise.kiosk.ui.rooms;

import java.util.List;
import java.util.Map;

/**
 * Something that is typed, checked and kept.
 *
 * @param heading of the pane
 * @param about what it is for
 * @param blanks to be filled, at least one
 * @param letters what the keys on the screen offer
 */
record Form(String heading, String about, List<Blank> blanks, Letters letters) {

    Form {
        blanks = List.copyOf(blanks);
    }

    /** What the form is for. Both methods may be slow: they are called on the desk's own thread. */
    interface Use {

        /** What would be wrong with it, in words; empty when all is well. */
        List<String> wrong(Map<String, String> typed);

        /** Keeps it; empty when it is kept, else why not. */
        List<String> keep(Map<String, String> typed);

        /** Something to know about what is typed, such as how it reads; may be empty. */
        default String hint(Map<String, String> typed) {
            return "";
        }
    }
}
