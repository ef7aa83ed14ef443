package org.backwise.kiosk.adapter.printing;

import com.hp.jipp.model.JobState;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.backwise.kiosk.core.handout.PrintOutcome.Halt;
import org.backwise.kiosk.core.handout.PrintStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A job that a printer has, watched until it is out or cannot come out. A job that does not come out is taken back: it
 * must not print later, when another patient stands there.
 *
 * @param number the printer's own
 */
record WatchedJob(IppPrinter printer, int number, PrintJob sent) {

    private static final Logger LOG = LoggerFactory.getLogger(WatchedJob.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final Set<JobState> GIVEN_UP = Set.of(JobState.aborted, JobState.canceled);

    /** A printer that is just taking the next sheet may say for a moment that it has none. */
    private static final int LOOKS_IN_TROUBLE = 4;

    /** Blocks until the job is out, or cannot come out, or this time is over. */
    Delivery within(Duration patience) throws IOException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        int troubled = 0;
        while (System.nanoTime() < end) {
            JobState job = printer.jobState(number);
            if (JobState.completed.equals(job)) {
                return sent.taken();
            }
            if (GIVEN_UP.contains(job)) {
                return trouble(job).orElse(new Delivery.Failed("the printer dropped the job: " + job.getName()));
            }
            if (JobState.processing.equals(job)) {
                sent.reached(PrintStage.COMING_OUT);
            } else if (!sent.watch().isWanted()) {
                return takenBack(new Delivery.Unwanted("taken back: " + job.getName()));
            }
            troubled = trouble(job).isPresent() ? troubled + 1 : 0;
            if (troubled >= LOOKS_IN_TROUBLE) {
                break;
            }
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        }
        return atTheEnd(printer.jobState(number));
    }

    private Delivery atTheEnd(JobState job) throws IOException {
        PrinterState seen = printer.state();
        Optional<Delivery> trouble = JobState.completed.equals(job)
                ? Optional.empty()
                : trouble(job).or(() -> seen.takenSeriously().trouble());
        if (trouble.isPresent()) {
            return takenBack(trouble.get());
        }
        boolean connecting = seen.isConnecting();
        if (JobState.processing.equals(job) && !connecting || JobState.completed.equals(job)) {
            return sent.taken();
        }
        return takenBack(new Delivery.Stopped(connecting ? Halt.OFFLINE : Halt.SLOW, "not begun: " + job.getName()));
    }

    private Optional<Delivery> trouble(JobState job) throws IOException {
        if (JobState.pendingHeld.equals(job)) {
            return Optional.of(new Delivery.Stopped(Halt.HELD, "the job is held"));
        }
        Optional<Delivery> trouble = printer.state().trouble();
        return JobState.processingStopped.equals(job)
                ? trouble.or(() -> Optional.of(new Delivery.Stopped(Halt.NEEDS_A_HAND, "stopped while printing")))
                : trouble;
    }

    /** If it came out after all, that is what counts. */
    private Delivery takenBack(Delivery instead) throws IOException {
        try {
            printer.cancel(number);
            return instead;
        } catch (IOException unwilling) {
            LOG.warn("Job {} could not be taken back: {}", number, unwilling.getMessage());
            return JobState.completed.equals(printer.jobState(number)) ? sent.taken() : instead;
        }
    }
}
