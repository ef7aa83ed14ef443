package org.backwise.kiosk.content;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.library.Slide;

/**
 * A rule about one slide at a time.
 *
 * @param fault what is wrong with a slide of a flow, if anything
 */
record SlideRule(BiFunction<Flow, Slide, Optional<String>> fault) implements ContentRule {

    @Override
    public List<Finding> findings(Library library) {
        return library.flows().stream()
                .flatMap(flow -> flow.slides().stream()
                        .flatMap(slide ->
                                fault
                                        .apply(flow, slide)
                                        .map(what -> new Finding(Content.place(flow, slide), what))
                                        .stream()))
                .toList();
    }
}
