package org.backwise.kiosk.adapter.printing;

import com.hp.jipp.model.JobState;
import java.util.Optional;
import java.util.Set;
import org.backwise.kiosk.core.handout.PrintOutcome.Halt;

/** How a job and its printer are at one moment. Only a job that the printer calls completed is out. */
record JobLook(JobState job, PrinterState printer) {

    private static final Set<JobState> GIVEN_UP = Set.of(JobState.aborted, JobState.canceled);

    boolean isOut() {
        return JobState.completed.equals(job);
    }

    /** Whether nothing more comes of it. */
    boolean isGivenUp() {
        return GIVEN_UP.contains(job);
    }

    /** Whether the printer works at it. A queue calls it "processing" too while it looks for its printer. */
    boolean isBegun() {
        return JobState.processing.equals(job) && printer.reach() == Reach.REACHED;
    }

    /** What keeps the job from coming out just now; empty if nothing does. */
    Optional<Delivery> trouble() {
        if (JobState.pendingHeld.equals(job)) {
            return Optional.of(new Delivery.Stopped(Halt.HELD, "the job is held"));
        }
        Optional<Delivery> trouble = printer.trouble();
        return JobState.processingStopped.equals(job)
                ? trouble.or(() -> Optional.of(new Delivery.Stopped(Halt.NEEDS_A_HAND, "stopped while printing")))
                : trouble;
    }

    /** What has kept the job from coming out for as long as it was watched; empty if it only waits for its turn. */
    Optional<Delivery> lastingTrouble() {
        return trouble()
                .or(() -> printer.takenSeriously().trouble())
                .or(() -> notBegun() == Halt.OFFLINE
                        ? Optional.of(new Delivery.Stopped(Halt.OFFLINE, toString()))
                        : Optional.empty());
    }

    /** Why a job has to be taken back that has had its time; empty for one that the printer works at. */
    Optional<Delivery> reasonToTakeBack() {
        return lastingTrouble()
                .or(() -> isBegun() ? Optional.empty() : Optional.of(new Delivery.Stopped(notBegun(), toString())));
    }

    private Halt notBegun() {
        return switch (printer.reach()) {
            case CALLING, NOBODY_THERE -> Halt.OFFLINE;
            case REACHED, BUSY -> Halt.SLOW;
        };
    }
}
