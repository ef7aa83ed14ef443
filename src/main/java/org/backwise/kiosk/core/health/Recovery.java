package org.backwise.kiosk.core.health;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How a kiosk comes back after it ended: at once the first time, then after growing pauses, and after too many failures in
 * a row with the help screen alone.
 *
 * @param failures in a row
 */
public record Recovery(int failures) {

    /** Before anything failed. */
    public static final Recovery FRESH = new Recovery(0);

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
            case GAVE_UP -> Optional.of(failed(lived, WELL_BEFORE_GIVING_UP));
            case OUT_OF_MEMORY, HUNG, DIED -> Optional.of(failed(lived, WELL));
        };
    }

    private static int pauseAt(int failures) {
        return Math.min(failures, PAUSES.size()) - 1;
    }

    private Plan failed(Duration lived, Duration well) {
        int now = lived.compareTo(well) >= 0 ? 1 : failures + 1;
        return new Plan(
                new Recovery(now), PAUSES.get(pauseAt(now)), now > FAILURES_BEFORE_SAFE ? Mode.SAFE : Mode.USUAL);
    }
}
