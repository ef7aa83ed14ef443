package org.backwise.kiosk.ui.rooms;

import java.util.List;
import org.backwise.kiosk.core.usage.Counted;

/** What a chart tells. */
enum ChartKind {
    /** Each flow: how often it was opened, finished, stopped by pain, printed. */
    FLOWS(Counted.OPENED, Counted.FINISHED, Counted.STOPPED_BY_PAIN, Counted.PRINTED),
    /** The hours of the day in which visits begin. */
    HOURS(Counted.BEGAN),
    /** Visits a day. */
    DAYS(Counted.BEGAN),
    /** How visits end. */
    ENDINGS(Counted.DONE, Counted.WALKED_OFF, Counted.ENDED_BY_STAFF, Counted.BROKE_OFF);

    private final List<Counted> counted;

    ChartKind(Counted... counted) {
        this.counted = List.of(counted);
    }

    List<Counted> counted() {
        return counted;
    }
}
