package org.backwise.kiosk.adapter.files;

import java.util.List;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.library.Problem;

/**
 * What the flows, the shared pages and the order say.
 *
 * @param library all that could be read, in the staff's order; never without the flow that tells when to get help
 * @param problems everything that is wrong, by file and line; empty when all is well
 */
public record ReadLibrary(Library library, List<Problem> problems) {

    public ReadLibrary {
        problems = List.copyOf(problems);
    }
}
