package org.backwise.kiosk.adapter.command;

import java.time.Duration;

/** Whether a program that failed is to be asked again: after a minute, and twice as late with every further failure. */
final class Trust {

    private static final long FIRST = Duration.ofMinutes(1).toNanos();
    private static final long LONGEST = Duration.ofHours(1).toNanos();

    private final long notBefore;
    private final long pause;

    private Trust(long notBefore, long pause) {
        this.notBefore = notBefore;
        this.pause = pause;
    }

    /** Never failed, as of this time. */
    static Trust full(long now) {
        return new Trust(now, 0);
    }

    boolean asks(long now) {
        return now - notBefore >= 0;
    }

    Trust afterFailure(long now) {
        long longer = pause == 0 ? FIRST : Math.min(2 * pause, LONGEST);
        return new Trust(now + longer, longer);
    }
}
