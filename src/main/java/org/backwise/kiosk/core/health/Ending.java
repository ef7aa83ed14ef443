package org.backwise.kiosk.core.health;

import java.util.stream.Stream;

/** How a run of the kiosk ended, and the exit code that says so. */
public enum Ending {
    /** Staff left the kiosk. */
    LEFT(0),
    /** It cannot start as asked: a wrong option, no display, no place to write. */
    CANNOT_START(2),
    /** No memory was left; the code is the JVM's own. */
    OUT_OF_MEMORY(3),
    /** The daily new start. */
    PLANNED(20),
    /** It failed again and again and gave itself up. */
    GAVE_UP(21),
    /** The supervisor is gone. */
    ALONE(22),
    /** The event thread was silent for too long; whoever watched it ended it. */
    HUNG(-1),
    /** Anything else: a crash, a signal. */
    DIED(-2);

    private final int code;

    Ending(int code) {
        this.code = code;
    }

    /** The exit code; below 0 where none says so. */
    public int code() {
        return code;
    }

    /** What an exit code says. */
    public static Ending of(int code) {
        return Stream.of(values())
                .filter(ending -> ending.code >= 0 && ending.code == code)
                .findFirst()
                .orElse(DIED);
    }
}
