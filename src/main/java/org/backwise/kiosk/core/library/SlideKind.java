package org.backwise.kiosk.core.library;

/** What a slide is for; decides which slides staff may hide and which depend on the safety check. */
public enum SlideKind {
    CHECK(Lock.LOCKED),
    LEARN(Lock.FREE),
    SET_UP(Lock.FREE),
    MOVE(Lock.FREE),
    EASIER(Lock.FREE),
    STOP_SIGNS(Lock.LOCKED),
    HELP(Lock.LOCKED);

    private final Lock lock;

    SlideKind(Lock lock) {
        this.lock = lock;
    }

    /** Checks, stop signs and help cannot be hidden. */
    public Lock lock() {
        return lock;
    }

    /** True where nothing of the flow may come behind it. */
    public boolean endsTheFlow() {
        return this == STOP_SIGNS || this == HELP;
    }

    /** True where the patient moves, so that the answers of the safety check decide whether it is offered. */
    public boolean isMove() {
        return this == MOVE || this == EASIER;
    }
}
