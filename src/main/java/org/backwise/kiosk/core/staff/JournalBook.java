package org.backwise.kiosk.core.staff;

import java.util.List;

/** Where the journal is kept. Lines are added and never changed; those older than the clinic wants are dropped. */
public interface JournalBook {

    /**
     * Adds a line with the time of now. Returns at once and never throws; a disk that is full costs the line, which the
     * log tells.
     */
    void changed(StaffRole role, String what, String before, String after);

    /** Every line that is kept, the oldest first. Blocks while a small file is read. */
    List<JournalEntry> read();
}
