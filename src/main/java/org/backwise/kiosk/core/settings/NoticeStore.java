package org.backwise.kiosk.core.settings;

import java.util.List;
import org.backwise.kiosk.core.library.Notices;
import org.backwise.kiosk.core.library.Problem;

/** Where the clinic's own lines are kept. Every method blocks while a small file is read or written; none throws. */
public interface NoticeStore {

    /** What is kept, also what is over. */
    Notices written();

    /** What would be wrong with these; nothing is written. */
    List<Problem> check(Notices notices);

    /** Keeps these; empty when they are kept, else what keeps them from being kept. */
    List<Problem> save(Notices notices);
}
