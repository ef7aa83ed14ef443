package org.backwise.kiosk.content;

import java.util.List;
import org.backwise.kiosk.core.library.Library;

/** Something that must be true of the whole content. */
@FunctionalInterface
interface ContentRule {

    /** Every place where it is not; none where all is well. */
    List<Finding> findings(Library library);
}
