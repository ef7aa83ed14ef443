package org.backwise.kiosk.app;

import java.nio.file.Path;
import java.time.Clock;
import org.backwise.kiosk.adapter.files.UsageFiles;
import org.backwise.kiosk.core.usage.UsageBook;
import org.backwise.kiosk.core.usage.UsageWatch;
import org.backwise.kiosk.core.visit.Onlooker;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.core.visit.VisitEvent;

/** Counts how the kiosk is used, from what becomes of visits. Used on the event thread only. */
final class UsageCounter implements Onlooker {

    private final UsageBook book;
    private UsageWatch watch = UsageWatch.BEGIN;

    UsageCounter(UsageBook book) {
        this.book = book;
    }

    /** Counts in the state folder, kept for so many days; what is not on the disk yet is written when the program ends. */
    static UsageFiles filesIn(Path state, int keptDays) {
        UsageFiles files = new UsageFiles(state, keptDays, Clock.systemDefaultZone());
        Runtime.getRuntime().addShutdownHook(new Thread(files::close, "usage-end"));
        return files;
    }

    @Override
    public void see(VisitEvent event, Visit before, Visit after) {
        UsageWatch.Seen seen = watch.see(event, before, after);
        watch = seen.next();
        book.count(seen.facts());
    }
}
