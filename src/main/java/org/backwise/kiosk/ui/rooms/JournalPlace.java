package org.backwise.kiosk.ui.rooms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.backwise.kiosk.core.staff.JournalEntry;
import org.backwise.kiosk.ui.kit.ListRow;

/** The latest lines of the journal, the last one first. */
final class JournalPlace implements Place {

    /** More than a year of a clinic that changes something twice a week. */
    private static final int MOST = 120;

    private final Supplier<List<JournalEntry>> entries;
    private Optional<List<JournalEntry>> read = Optional.empty();

    JournalPlace(Supplier<List<JournalEntry>> entries) {
        this.entries = entries;
    }

    @Override
    public Pane pane(Walk walk) {
        walk.ask(entries, now -> {
            if (!read.equals(Optional.of(now))) {
                read = Optional.of(now);
                walk.again();
            }
        });
        List<JournalEntry> all = read.orElse(List.of());
        Pane pane = new Pane(walk, walk.words("journal.heading")).line(walk.words("journal.about"));
        if (all.isEmpty()) {
            return pane.line(walk.words(read.isEmpty() ? "journal.reading" : "journal.empty"));
        }
        return pane.line(all.size() > MOST ? walk.words("journal.most", MOST, all.size()) : "")
                .fill(new PagedRows(walk, rows(walk, all)));
    }

    private static List<ListRow> rows(Walk walk, List<JournalEntry> all) {
        List<JournalEntry> latest = new ArrayList<>(all.subList(Math.max(0, all.size() - MOST), all.size()));
        Collections.reverse(latest);
        JournalWords words = new JournalWords(walk);
        List<ListRow> rows = new ArrayList<>();
        for (JournalEntry entry : latest) {
            rows.add(Rows.row(
                    walk,
                    "journal-" + rows.size(),
                    words.what(entry),
                    words.change(entry),
                    words.when(entry),
                    () -> walk.say(words.spoken(entry))));
        }
        return rows;
    }
}
