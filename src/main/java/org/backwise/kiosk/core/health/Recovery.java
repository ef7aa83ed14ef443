package org.backwise.kiosk.core.health;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How a kiosk comes back after it ended: at once the first time, then after growing pauses, and after too many failures in
 * a row with the help screen alone.
 *
 * @param failures in a row
 * @param hangs in a row of runs that stood still while they were young
 */
public record Recovery(int failures, int hangs) {

    /** Before anything failed. */
    public static final Recovery FRESH = new Recovery(0, 0);

    private static final List<Duration> PAUSES = List.of(
            Duration.ZERO,
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(5),
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofSeconds(60));
    private static final int FAILURES_BEFORE_SAFE = 5;

    /** Who lived so long was well, whatever ended it. */
    private static final Duration WELL = Duration.ofSeconds(20);

    /** So long after its start a slow or busy machine may make the screen stand still, though nothing is broken. */
    public static final Duration YOUNG = Duration.ofMinutes(1);

    private static final int MOST_DOUBLINGS = 4;

    /** Who gives itself up tries for a while first. */
    private static final Duration WELL_BEFORE_GIVING_UP = Duration.ofMinutes(10);

    /** What the kiosk shows when it comes back. */
    public enum Mode {
        USUAL,
        /** Only when to get help, built in, without the clinic's files, voice and printer. */
        SAFE
    }

    /**
     * The next start.
     *
     * @param next what is known by then
     * @param pause until it
     */
    public record Plan(Recovery next, Duration pause, Mode mode) {}

    /**
     * What to do after the kiosk ended.
     *
     * @param lived how long it had run
     * @return empty where that was the end
     */
    public Optional<Plan> after(Ending ending, Duration lived) {
        return switch (ending) {
            case LEFT, CANNOT_START, ALONE -> Optional.empty();
            case PLANNED -> Optional.of(new Plan(FRESH, Duration.ZERO, Mode.USUAL));
            case GAVE_UP -> Optional.of(failed(lived, WELL_BEFORE_GIVING_UP, 0));
            case HUNG -> Optional.of(failed(lived, WELL, lived.compareTo(YOUNG) < 0 ? hangs + 1 : 0));
            case OUT_OF_MEMORY, DIED -> Optional.of(failed(lived, WELL, 0));
        };
    }

    /**
     * How many times longer than usual the screen may stand still while the next run is {@link #YOUNG}: twice as long after
     * each young run in a row that seemed to hang, so that no machine is too slow to start.
     */
    public int patience() {
        return 1 << Math.min(hangs, MOST_DOUBLINGS);
    }

    private static int pauseAt(int failures) {
        return Math.min(failures, PAUSES.size()) - 1;
    }

    private Plan failed(Duration lived, Duration well, int hangsNow) {
        int now = lived.compareTo(well) >= 0 ? 1 : failures + 1;
        return new Plan(
                new Recovery(now, hangsNow),
                PAUSES.get(pauseAt(now)),
                now > FAILURES_BEFORE_SAFE ? Mode.SAFE : Mode.USUAL);
    }
}
