package org.backwise.kiosk.adapter.files;

import java.util.List;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.library.PictureName;
import org.backwise.kiosk.core.library.Problem;

/**
 * What the flows, the shared pages and the order say.
 *
 * @param library all that could be read, in the staff's order; never without the flow that tells when to get help
 * @param problems everything that is wrong, by file and line; empty when all is well. What is wrong inside a picture is
 *     not among it: {@link PictureCheck} tells that
 * @param pictures every picture that is named and there, also of flows that are hidden or left out
 */
public record ReadLibrary(Library library, List<Problem> problems, List<PictureName> pictures) {

    public ReadLibrary {
        problems = List.copyOf(problems);
        pictures = List.copyOf(pictures);
    }

    /** The same, with what else was found to be wrong. */
    public ReadLibrary and(List<Problem> more) {
        return new ReadLibrary(
                library, Stream.concat(problems.stream(), more.stream()).toList(), pictures);
    }
}
