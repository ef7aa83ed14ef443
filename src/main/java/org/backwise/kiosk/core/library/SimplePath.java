package org.backwise.kiosk.core.library;

import java.util.List;

/**
 * A way to a flow by yes and no alone, one question at a time.
 *
 * @param endHeading what is said when every question was answered with no
 */
public record SimplePath(List<PathQuestion> questions, String endHeading, List<String> endLines) {

    /** No way but the menu. */
    public static final SimplePath NONE = new SimplePath(List.of(), "", List.of());

    public SimplePath {
        questions = List.copyOf(questions);
        endLines = List.copyOf(endLines);
    }
}
