package org.backwise.kiosk.adapter.files;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.library.OrderPlan;
import org.backwise.kiosk.core.library.PictureName;
import org.backwise.kiosk.core.library.Problem;

/**
 * What the flows, the shared pages and the order say.
 *
 * @param whole every flow that could be read and may be shown, as the files have them; never without the flow that tells
 *     when to get help
 * @param plan which of them show, in what order, at which hours
 * @param problems everything that is wrong, by file and line; empty when all is well. What is wrong inside a picture is
 *     not among it: {@link PictureCheck} tells that
 * @param pictures every picture that is named and there, also of flows that are hidden or left out
 */
public record ReadLibrary(Library whole, OrderPlan plan, List<Problem> problems, List<PictureName> pictures) {

    public ReadLibrary {
        problems = List.copyOf(problems);
        pictures = List.copyOf(pictures);
    }

    /** What shows in the usual order. */
    public Library library() {
        return whole.arranged(plan.usual());
    }

    /** What shows at this moment by the clock on the wall. */
    public Library libraryAt(LocalDateTime when) {
        return whole.arranged(plan.at(when));
    }

    /** The same, with what else was found to be wrong. */
    public ReadLibrary and(List<Problem> more) {
        return new ReadLibrary(
                whole, plan, Stream.concat(problems.stream(), more.stream()).toList(), pictures);
    }
}
