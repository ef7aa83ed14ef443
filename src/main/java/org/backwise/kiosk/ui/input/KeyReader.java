package org.backwise.kiosk.ui.input;

import java.awt.KeyEventDispatcher;
import java.awt.event.KeyEvent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads every key before any component does, so that a key means the same on all screens and nothing else reacts to it. A
 * key that is held acts once, however often the system repeats it. Used on the event thread only.
 */
public final class KeyReader implements KeyEventDispatcher {

    /**
     * X11 tells a repeat as a release and a press at the same moment; no finger is that fast.
     */
    private static final long REPEAT_MILLIS = 15;

    private final Consumer<KioskKey> pressed;
    private final Set<Integer> held = new HashSet<>();
    private final Map<Integer, Long> released = new HashMap<>();

    public KeyReader(Consumer<KioskKey> pressed) {
        this.pressed = pressed;
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent e) {
        if (e.getID() == KeyEvent.KEY_PRESSED) {
            press(e);
        } else if (e.getID() == KeyEvent.KEY_RELEASED) {
            held.remove(e.getKeyCode());
            released.put(e.getKeyCode(), e.getWhen());
        }
        e.consume();
        return true;
    }

    private void press(KeyEvent e) {
        boolean isNew = held.add(e.getKeyCode());
        long since = e.getWhen() - released.getOrDefault(e.getKeyCode(), Long.MIN_VALUE / 2);
        if (isNew && since > REPEAT_MILLIS && !isModifier(e.getKeyCode())) {
            pressed.accept(meaning(e));
        }
    }

    private static boolean isModifier(int code) {
        return code == KeyEvent.VK_SHIFT
                || code == KeyEvent.VK_CONTROL
                || code == KeyEvent.VK_ALT
                || code == KeyEvent.VK_ALT_GRAPH
                || code == KeyEvent.VK_META;
    }

    private static KioskKey meaning(KeyEvent e) {
        return switch (e.getKeyCode()) {
            case KeyEvent.VK_DOWN, KeyEvent.VK_KP_DOWN -> KioskKey.FOCUS_NEXT;
            case KeyEvent.VK_UP, KeyEvent.VK_KP_UP -> KioskKey.FOCUS_PREVIOUS;
            case KeyEvent.VK_TAB -> e.isShiftDown() ? KioskKey.FOCUS_PREVIOUS : KioskKey.FOCUS_NEXT;
            case KeyEvent.VK_RIGHT, KeyEvent.VK_KP_RIGHT, KeyEvent.VK_PAGE_DOWN -> KioskKey.NEXT;
            case KeyEvent.VK_LEFT, KeyEvent.VK_KP_LEFT, KeyEvent.VK_PAGE_UP, KeyEvent.VK_ESCAPE -> KioskKey.BACK;
            case KeyEvent.VK_ENTER, KeyEvent.VK_SPACE -> KioskKey.PRESS;
            default -> KioskKey.OTHER;
        };
    }
}
