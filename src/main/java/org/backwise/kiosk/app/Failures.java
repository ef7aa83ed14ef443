package org.backwise.kiosk.app;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.backwise.kiosk.core.health.Ending;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one handler of unexpected failures, on whichever thread: the log gets everything once, the patient calm words and a
 * short code. A kiosk that does not come to rest is given up, and so is one without memory: its supervisor starts it anew.
 */
final class Failures implements Thread.UncaughtExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int MOST_CODES = 200;

    /** So long without a failure, and all is well again; longer than a screen may be out of service. */
    private static final long RESTED_NANOS = TimeUnit.SECONDS.toNanos(30);

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

    private final Consumer<VisitEvent> visit;
    private final Consumer<Ending> giveUp;
    private final LongSupplier nanos;
    private final Map<String, Integer> times = new HashMap<>();
    private long firstOfTrouble;
    private long last;

    /**
     * @param visit is told that something broke, from any thread
     * @param giveUp ends the program where somebody starts it again, else does nothing
     */
    Failures(Consumer<VisitEvent> visit, Consumer<Ending> giveUp, LongSupplier nanos) {
        this.visit = visit;
        this.giveUp = giveUp;
        this.nanos = nanos;
        this.last = nanos.getAsLong() - 2 * RESTED_NANOS;
    }

    /** From now on whatever no one catches, on any thread, ends the visit gently. */
    void catchAll() {
        Thread.setDefaultUncaughtExceptionHandler(this);
    }

    @Override
    public synchronized void uncaughtException(Thread thread, Throwable failure) {
        String code = code(failure);
        visit.accept(new VisitEvent.Broke(code));
        write(code, thread, failure);
        if (failure instanceof VirtualMachineError && !(failure instanceof StackOverflowError)) {
            giveUp.accept(Ending.OUT_OF_MEMORY);
        } else if (isWithoutEnd()) {
            giveUp.accept(Ending.GAVE_UP);
        }
    }

    /** The first of its kind with everything, the others by their number: the tenth, the hundredth … */
    private void write(String code, Thread thread, Throwable failure) {
        if (times.size() >= MOST_CODES) {
            times.clear();
        }
        int before = times.merge(code, 1, Integer::sum) - 1;
        if (before == 0) {
            LOG.error("Out of service, code {}, on thread {}", code, thread.getName(), failure);
        } else if (String.valueOf(before).matches("10*")) {
            LOG.error("Out of service, code {}, for the {}th time", code, before + 1);
        }
    }

    private boolean isWithoutEnd() {
        long now = nanos.getAsLong();
        if (now - last > RESTED_NANOS) {
            firstOfTrouble = now;
        }
        last = now;
        return now - firstOfTrouble > PATIENCE_NANOS;
    }

    /** The same failure has the same code: a letter and three digits, made from where it happened. */
    static String code(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        String where = failure.getClass().getName() + (trace.length > 0 ? trace[0].toString() : "");
        int number = Math.floorMod(where.hashCode(), 26_000);
        return String.format(Locale.ROOT, "%c%03d", (char) ('A' + number / 1000), number % 1000);
    }
}
