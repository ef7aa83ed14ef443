package org.backwise.kiosk.core.library;

import java.util.List;
import java.util.Optional;

/**
 * What one screen of content says: one idea, in a heading, a few short lines, a picture and a safety line.
 *
 * @param heading at most 8 words
 * @param lines 0 to 5 short lines
 * @param safety the line at the foot, marked as a warning
 */
public record Page(String heading, List<String> lines, Optional<String> safety, Picture picture, Saying saying) {

    public Page {
        lines = List.copyOf(lines);
    }
}
