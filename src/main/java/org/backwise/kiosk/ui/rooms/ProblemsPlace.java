package org.backwise.kiosk.ui.rooms;

import java.util.ArrayList;
import java.util.List;
import org.backwise.kiosk.core.library.Problem;
import org.backwise.kiosk.ui.kit.ListRow;

/** What is wrong in the clinic's files: what it is, what to do, and where, for whoever mends it. */
final class ProblemsPlace implements Place {

    private final List<Problem> problems;

    ProblemsPlace(List<Problem> problems) {
        this.problems = List.copyOf(problems);
    }

    @Override
    public Pane pane(Walk walk) {
        List<ListRow> rows = new ArrayList<>();
        for (Problem problem : problems) {
            String where = problem.line() > 0
                    ? walk.words("problem.line", problem.file(), problem.line())
                    : walk.words("problem.file", problem.file());
            String words = problem.what() + " " + problem.todo();
            rows.add(Rows.row(walk, "problem-" + rows.size(), words, where, "", () -> walk.say(words)));
        }
        return new Pane(walk, walk.words("problem.heading"))
                .line(walk.words("problem.about"))
                .fill(new PagedRows(walk, rows));
    }
}
