package org.backwise.kiosk.ui.shell;

import java.awt.event.KeyEvent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Tells a key that the system repeats while it is held from one that is pressed again. */
final class KeyRepeat {

    /** X11 tells a repeat as a release and a press at the same moment; no finger is that fast. */
    private static final long SAME_MOMENT_MILLIS = 15;

    private final Set<Integer> held = new HashSet<>();
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
        boolean isNew = held.add(code);
        return !isNew || e.getWhen() - released.getOrDefault(code, Long.MIN_VALUE / 2) <= SAME_MOMENT_MILLIS;
    }
}
