package org.backwise.kiosk.ui.rooms;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.backwise.kiosk.core.staff.JournalEntry;

/** A line of the journal in words. */
final class JournalWords {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MMM d, HH:mm", Locale.ENGLISH);

    private final Walk walk;

    JournalWords(Walk walk) {
        this.walk = walk;
    }

    /** What was changed: a setting by its name, something else by the name of its kind. */
    String what(JournalEntry entry) {
        String what = entry.what();
        if (walk.has("setting." + what)) {
            return walk.words("setting." + what);
        }
        if (what.startsWith("texts.") && walk.has(what)) {
            return walk.words(what);
        }
        if (walk.has("journal.what." + what)) {
            return walk.words("journal.what." + what);
        }
        int stop = what.indexOf('.');
        String kind = "journal.kind." + (stop < 0 ? what : what.substring(0, stop));
        return stop > 0 && walk.has(kind) ? walk.words(kind, what.substring(stop + 1)) : what;
    }

    /** What it was, and what it is now. */
    String change(JournalEntry entry) {
        if (entry.before().isEmpty()) {
            return entry.after().isEmpty() ? "" : walk.words("journal.new", entry.after());
        }
        return entry.after().isEmpty()
                ? walk.words("journal.gone", entry.before())
                : walk.words("journal.change", entry.before(), entry.after());
    }

    String when(JournalEntry entry) {
        return walk.words("journal.when", WHEN.format(entry.at()), walk.words("journal.role." + entry.role()));
    }

    String spoken(JournalEntry entry) {
        return String.join(". ", what(entry), change(entry), when(entry));
    }
}
