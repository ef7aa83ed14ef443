package org.backwise.kiosk.ui.shell;

import java.awt.event.KeyEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tells a key that the system repeats while it is held from one that is pressed again. */
final class KeyRepeat {

    /** X11 tells a repeat as a release and a press at the same moment; no finger is that fast. */
    private static final long SAME_MOMENT_MILLIS = 15;

    /** The system repeats sooner; whatever comes later is a press whose release got lost while a screen was replaced. */
    private static final long LATEST_REPEAT_MILLIS = 1000;

    private final Map<Integer, Long> held = new HashMap<>();
    private final Map<Integer, Long> released = new HashMap<>();

    boolean isRepeat(KeyEvent e) {
        int code = e.getKeyCode();
        if (e.getID() == KeyEvent.KEY_RELEASED) {
            held.remove(code);
            released.put(code, e.getWhen());
            return false;
        }
        if (e.getID() != KeyEvent.KEY_PRESSED) {
            return false;
        }
        long before = Optional.ofNullable(held.put(code, e.getWhen())).orElse(Long.MIN_VALUE / 2);
        return e.getWhen() - before < LATEST_REPEAT_MILLIS
                || e.getWhen() - released.getOrDefault(code, Long.MIN_VALUE / 2) <= SAME_MOMENT_MILLIS;
    }
}
