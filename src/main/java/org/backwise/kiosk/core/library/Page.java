package org.backwise.kiosk.core.library;

import java.util.List;
import java.util.Optional;

/**
 * What one screen of content says: one idea, in a heading, a few short lines, a picture and a line at the foot.
 *
 * @param heading at most 8 words
 * @param lines 0 to 5 short lines
 * @param foot the safety line, or a calm note where there is nothing to warn of
 */
public record Page(String heading, List<String> lines, Optional<FootLine> foot, Picture picture, Saying saying) {

    public Page {
        lines = List.copyOf(lines);
    }

    /** The line at the foot where it is a warning. */
    public Optional<String> safety() {
        return foot.filter(line -> line.is(FootLine.Tone.WARNING)).map(FootLine::text);
    }

    /** The line at the foot where it is none. */
    public Optional<String> note() {
        return foot.filter(line -> line.is(FootLine.Tone.NOTE)).map(FootLine::text);
    }
}
