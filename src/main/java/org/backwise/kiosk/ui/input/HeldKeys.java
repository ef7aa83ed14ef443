package org.backwise.kiosk.ui.input;

import java.util.HashMap;
import java.util.Map;

/**
 * Tells a press from what the system makes of a key that is held (VVSG 2.0, 7.2-M: a held key acts once). Used on the event
 * thread only.
 */
final class HeldKeys {

    /** X11 tells a repeat as a release and a press at the same moment; no finger is that fast. */
    private static final long REPEAT_MILLIS = 15;

    /**
     * A key that is held is told again and again, at the latest after a second. One of which nothing was heard for so long is
     * held no more, though nobody told: its pad was unplugged in mid-press.
     */
    private static final long LOST_MILLIS = 3000;

    private enum Move {
        DOWN,
        UP
    }

    private record Last(Move move, long when) {}

    private final Map<Object, Last> last = new HashMap<>();

    /** The key went down at this time, in milliseconds; whether that is a press. */
    boolean isPress(Object key, long when) {
        Last before = last.put(key, new Last(Move.DOWN, when));
        if (before == null) {
            return true;
        }
        long since = when - before.when;
        return before.move == Move.UP ? since > REPEAT_MILLIS : since > LOST_MILLIS;
    }

    void released(Object key, long when) {
        last.put(key, new Last(Move.UP, when));
    }

    /** Whatever is held now is let go of elsewhere, if at all. */
    void forget() {
        last.clear();
    }
}
