package org.backwise.kiosk.core.library;

import java.util.List;
import java.util.Optional;

/**
 * One question of the simple path: yes leads to a flow, no to the next question.
 *
 * @param id names the question for files and tests
 * @param heading the question
 * @param lines what helps to answer it
 * @param picture what is asked about; without one, the face of the flow stands beside the question
 */
public record PathQuestion(SlideId id, FlowId flow, String heading, List<String> lines, Optional<Picture> picture) {

    public PathQuestion {
        lines = List.copyOf(lines);
    }
}
