package org.backwise.kiosk.app;

import java.util.Locale;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.backwise.kiosk.ui.shell.Shell;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one handler of unexpected failures: the log gets everything, the patient calm words and a short code. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    /** From now on whatever no one catches, on any thread, ends the visit gently. */
    static void leadTo(Shell shell) {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            String code = code(failure);
            LOG.error("Out of service, code {}, on thread {}", code, thread.getName(), failure);
            shell.post(new VisitEvent.Broke(code));
        });
    }

    /** The same failure has the same code: a letter and three digits, made from where it happened. */
    static String code(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        String where = failure.getClass().getName() + (trace.length > 0 ? trace[0].toString() : "");
        int number = Math.floorMod(where.hashCode(), 26_000);
        return String.format(Locale.ROOT, "%c%03d", (char) ('A' + number / 1000), number % 1000);
    }
}
