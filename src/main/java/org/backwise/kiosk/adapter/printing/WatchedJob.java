package org.backwise.kiosk.adapter.printing;

import com.hp.jipp.model.JobState;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.backwise.kiosk.core.handout.PrintStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A job that a printer has, watched until it is out or cannot come out. A job that does not come out is taken back: it
 * must not print later, when another patient stands there. One that the printer works at is left to it, however slow; and so is one for staff that waits for its turn.
 *
 * @param number the printer's own
 */
record WatchedJob(IppPrinter printer, int number, PrintJob sent) {

    private static final Logger LOG = LoggerFactory.getLogger(WatchedJob.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    /** A printer that is just taking the next sheet may say for a moment that it has none. */
    private static final int LOOKS_IN_TROUBLE = 4;

    /**
     * Blocks until the job is out, or cannot come out, or its time is over.
     *
     * @param toBegin how long it may wait for its turn
     * @param toComeOut how long it may take if it has begun; both from now
     */
    Delivery within(Duration toBegin, Duration toComeOut) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        int troubled = 0;
        while (true) {
            Optional<JobState> state = printer.jobState(number);
            if (state.isEmpty()) {
                return forgotten();
            }
            JobLook look = new JobLook(state.get(), printer.state());
            if (look.isOut()) {
                return sent.taken();
            }
            if (look.isGivenUp()) {
                return look.trouble()
                        .orElse(new Delivery.Failed(
                                "the printer dropped the job: " + look.job().getName()));
            }
            if (look.isBegun()) {
                sent.reached(PrintStage.COMING_OUT);
            } else if (!sent.watch().isWanted()) {
                return takenBack(new Delivery.Unwanted("taken back: " + look));
            }
            troubled = look.trouble().isPresent() ? troubled + 1 : 0;
            Duration longest = look.isBegun() ? toComeOut : toBegin;
            if (troubled >= LOOKS_IN_TROUBLE || System.nanoTime() - begin > longest.toNanos()) {
                return unfinished(look);
            }
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        }
    }

    /** A job is forgotten when it has ended, and a printer that has no trouble has most likely printed it. */
    private Delivery forgotten() throws IOException {
        return printer.state().trouble().orElseGet(sent::handedOver);
    }

    private Delivery unfinished(JobLook look) throws IOException {
        Optional<Delivery> reason = sent.watch().mayWait() ? look.lastingTrouble() : look.reasonToTakeBack();
        return reason.isPresent() ? takenBack(reason.get()) : sent.stillPrinting("not out yet: " + look);
    }

    /** If it came out after all, that is what counts. */
    private Delivery takenBack(Delivery instead) throws IOException {
        try {
            printer.cancel(number);
            return instead;
        } catch (IOException unwilling) {
            LOG.warn("Job {} could not be taken back: {}", number, unwilling.getMessage());
            return printer.jobState(number).filter(JobState.completed::equals).isPresent() ? sent.taken() : instead;
        }
    }
}
