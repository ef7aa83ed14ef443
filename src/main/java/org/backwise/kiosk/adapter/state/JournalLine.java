package org.backwise.kiosk.adapter.state;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import org.backwise.kiosk.core.staff.JournalEntry;
import org.backwise.kiosk.core.staff.StaffRole;

/** A line of the journal as it stands in its file: five fields with tabs between. */
final class JournalLine {

    private static final int FIELDS = 5;
    private static final int LONGEST = 200;
    private static final String TAB = "\t";

    private JournalLine() {}

    /** Long values are cut, so that no line can fill the disk. */
    static String of(JournalEntry entry) {
        return String.join(
                TAB,
                entry.at().toString(),
                entry.role().name(),
                field(entry.what()),
                field(entry.before()),
                field(entry.after()));
    }

    private static String field(String value) {
        String flat = value.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        return flat.length() <= LONGEST ? flat : flat.substring(0, LONGEST - 1) + "…";
    }

    /** Empty for a line that was torn when the power went. */
    static Optional<JournalEntry> read(String line) {
        String[] fields = line.split(TAB, -1);
        if (fields.length != FIELDS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new JournalEntry(
                    LocalDateTime.parse(fields[0]), StaffRole.valueOf(fields[1]), fields[2], fields[3], fields[4]));
        } catch (DateTimeException | IllegalArgumentException torn) {
            return Optional.empty();
        }
    }
}
