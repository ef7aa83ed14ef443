package org.backwise.kiosk.core.library;

import java.util.List;

/**
 * One question of the simple path: yes leads to a flow, no to the next question.
 *
 * @param id names the question for files and tests
 * @param heading the question
 * @param lines what helps to answer it
 */
public record PathQuestion(SlideId id, FlowId flow, String heading, List<String> lines) {

    public PathQuestion {
        lines = List.copyOf(lines);
    }
}
