package org.backwise.kiosk.ui.kit;

/**
 * Whether the ring around the focused control shows: from the first key on, until the screen is touched. Used on the event
 * thread only.
 */
public final class SeenFocus {

    private Means means = Means.TOUCH;

    /** How the patient last acted. */
    public enum Means {
        KEYS,
        TOUCH
    }

    public void used(Means now) {
        means = now;
    }

    public boolean isSeen() {
        return means == Means.KEYS;
    }
}
