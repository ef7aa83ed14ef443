package org.backwise.kiosk.ui.rooms;

import java.util.List;
import org.backwise.kiosk.core.library.Problem;

/** Problems of files in words for somebody who sees no files. */
final class Notes {

    private Notes() {}

    static List<String> of(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.what() + " " + problem.todo())
                .toList();
    }
}
