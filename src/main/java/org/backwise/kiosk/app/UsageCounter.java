package org.backwise.kiosk.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.BiConsumer;
import org.backwise.kiosk.adapter.files.UsageFiles;
import org.backwise.kiosk.core.usage.UsageBook;
import org.backwise.kiosk.core.usage.UsageWatch;
import org.backwise.kiosk.core.visit.Visit;

/** Counts how the kiosk is used, from what becomes of visits. Used on the event thread only. */
final class UsageCounter implements BiConsumer<Visit, Visit> {

    /** Counts are kept for a year. */
    private static final int KEPT_DAYS = 365;

    private final UsageBook book;
    private UsageWatch watch = UsageWatch.BEGIN;

    UsageCounter(UsageBook book) {
        this.book = book;
    }

    /** Counts in the state folder; what is not on the disk yet is written when the program ends. */
    static UsageFiles filesIn(Path state) {
        UsageFiles files = new UsageFiles(state, KEPT_DAYS, Clock.systemDefaultZone());
        Runtime.getRuntime().addShutdownHook(new Thread(files::close, "usage-end"));
        return files;
    }

    @Override
    public void accept(Visit before, Visit after) {
        UsageWatch.Seen seen = watch.see(before, after);
        watch = seen.next();
        book.count(seen.facts());
    }
}
