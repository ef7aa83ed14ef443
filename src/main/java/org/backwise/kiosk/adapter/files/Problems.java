package org.backwise.kiosk.adapter.files;

import java.util.ArrayList;
import java.util.List;
import org.backwise.kiosk.core.library.Problem;

/** Collects what is wrong in one file; a file that is wrong all over does not drown the others. */
final class Problems {

    /** Says that the whole file is meant, not one line of it. */
    static final int WHOLE_FILE = 0;

    private static final int MOST = 50;

    private final String file;
    private final List<Problem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void tell(int line, String what, String todo) {
        Problem problem = new Problem(file, line, what, todo);
        if (found.contains(problem)) {
            return;
        }
        if (found.size() < MOST) {
            found.add(problem);
        } else if (found.size() == MOST) {
            found.add(new Problem(file, line, "There are more problems from here on.", "Mend the others first."));
        }
    }

    void tell(String what, String todo) {
        tell(WHOLE_FILE, what, todo);
    }

    String file() {
        return file;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Problem> found() {
        return List.copyOf(found);
    }
}
