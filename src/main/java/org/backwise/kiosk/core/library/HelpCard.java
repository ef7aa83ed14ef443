package org.backwise.kiosk.core.library;

import java.util.List;
import java.util.stream.Stream;

/**
 * One card of the help screen.
 *
 * @param call what to do, with the clinic's numbers in it
 */
public record HelpCard(CardName name, String call, Page page) {

    /** The same card with one more line at its end. */
    HelpCard plus(String line) {
        List<String> lines =
                Stream.concat(page.lines().stream(), Stream.of(line)).toList();
        return new HelpCard(name, call, new Page(page.heading(), lines, page.foot(), page.picture(), page.saying()));
    }
}
