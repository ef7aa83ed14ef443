package org.backwise.kiosk.app;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.backwise.kiosk.adapter.files.ContentWatch;
import org.backwise.kiosk.adapter.files.KioskFolder;
import org.backwise.kiosk.adapter.files.PictureCheck;
import org.backwise.kiosk.adapter.files.ReadLibrary;
import org.backwise.kiosk.core.library.Order;
import org.backwise.kiosk.core.library.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for changed content every four seconds, on a thread of its own, and loads it; and looks whether the hour has come for
 * another order. Looks into pictures only once the window has had time to open, and then tells the log what is wrong with
 * them.
 */
final class ContentThread extends Thread {

    private static final Logger LOG = LoggerFactory.getLogger(ContentThread.class);
    private static final long EVERY_MILLIS = 4000;

    private final KioskFolder folder;
    private final Supplier<ReadLibrary> reads;
    private final Takers takers;
    private final Clock clock;
    private final Semaphore asked = new Semaphore(0);
    private final ContentWatch watch = new ContentWatch();
    private ReadLibrary current;
    private Order shown;
    private Optional<ReadLibrary> unchecked;

    /**
     * Who is given what; each is called on this thread.
     *
     * @param arrived takes what has changed
     * @param hour takes what was there before, when the hour has come to show it in another order
     * @param checked takes what is on screen once its pictures have been looked into, with their problems
     */
    record Takers(Consumer<ReadLibrary> arrived, Consumer<ReadLibrary> hour, Consumer<ReadLibrary> checked) {}

    /**
     * @param reads reads all content; called on this thread
     * @param read what is on screen
     * @param clock on the wall
     */
    ContentThread(KioskFolder folder, Supplier<ReadLibrary> reads, ReadLibrary read, Takers takers, Clock clock) {
        super("content");
        setDaemon(true);
        this.folder = folder;
        this.reads = reads;
        this.takers = takers;
        this.clock = clock;
        this.current = read;
        this.shown = read.plan().at(LocalDateTime.now(clock));
        this.unchecked = Optional.of(read);
    }

    /** Looks at once; from any thread. */
    void look() {
        asked.release();
    }

    @Override
    public void run() {
        String known = watch.fingerprint(folder);
        while (!isInterrupted()) {
            try {
                asked.tryAcquire(EVERY_MILLIS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException ended) {
                return;
            }
            asked.drainPermits();
            String now = watch.fingerprint(folder);
            boolean changed = !now.equals(known);
            known = now;
            workOrTell(changed ? this::load : this::followTheHour);
        }
    }

    /** What fails unexpectedly is told, and the next change is looked for all the same. */
    private void workOrTell(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            getUncaughtExceptionHandler().uncaughtException(this, failed);
        }
    }

    private void load() {
        ReadLibrary read = reads.get();
        read.problems().forEach(problem -> LOG.warn("{}", problem));
        current = read;
        shown = read.plan().at(LocalDateTime.now(clock));
        takers.arrived().accept(read);
        LOG.info("Read changed content: {} flows", read.library().flows().size());
        unchecked = Optional.of(read);
    }

    private void followTheHour() {
        Order due = current.plan().at(LocalDateTime.now(clock));
        if (!due.equals(shown)) {
            shown = due;
            takers.hour().accept(current);
            LOG.info("Another order holds at this hour");
        }
        checkPictures();
    }

    private void checkPictures() {
        Optional<ReadLibrary> waiting = unchecked;
        unchecked = Optional.empty();
        waiting.ifPresent(read -> {
            List<Problem> inside = new PictureCheck(folder).problems(read.pictures());
            inside.forEach(problem -> LOG.warn("{}", problem));
            current = read.and(inside);
            takers.checked().accept(current);
        });
    }
}
