package org.backwise.kiosk.ui.input;

import java.awt.KeyEventDispatcher;
import java.awt.event.KeyEvent;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.backwise.kiosk.core.input.KeyMap;
import org.backwise.kiosk.core.input.Stroke;

/**
 * Reads every key before any component does, so that a key means the same on all screens and nothing else reacts to it. A
 * key that is held acts once, however often the system repeats it. Used on the event thread only.
 */
public final class KeyReader implements KeyEventDispatcher {

    /** These only change what other keys mean. */
    private static final Set<Integer> MODIFIERS = Set.of(
            KeyEvent.VK_SHIFT,
            KeyEvent.VK_CONTROL,
            KeyEvent.VK_ALT,
            KeyEvent.VK_ALT_GRAPH,
            KeyEvent.VK_META,
            KeyEvent.VK_CAPS_LOCK,
            KeyEvent.VK_NUM_LOCK);

    private final Consumer<KeyPress> pressed;
    private final HeldKeys held = new HeldKeys();
    private KeyMap keys;

    public KeyReader(KeyMap keys, Consumer<KeyPress> pressed) {
        this.keys = keys;
        this.pressed = pressed;
    }

    /** From now on keys mean this. */
    public void use(KeyMap changed) {
        keys = changed;
    }

    /** The window has lost the keyboard: what is held now will not be heard of again. */
    public void forgetHeld() {
        held.forget();
    }

    static boolean isModifier(KeyEvent e) {
        return MODIFIERS.contains(e.getKeyCode());
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent e) {
        if (e.getID() == KeyEvent.KEY_PRESSED && !isModifier(e)) {
            press(e);
        } else if (e.getID() == KeyEvent.KEY_RELEASED) {
            held.released(identity(e), e.getWhen());
        }
        e.consume();
        return true;
    }

    private void press(KeyEvent e) {
        if (held.isPress(identity(e), e.getWhen())) {
            Optional<Stroke> stroke = KeyNames.of(e);
            stroke.ifPresent(key -> pressed.accept(new KeyPress(key, keys.meaning(key))));
        }
    }

    /** Keys without a name are told apart by their number. */
    private static Object identity(KeyEvent e) {
        return e.getKeyCode() != KeyEvent.VK_UNDEFINED ? e.getKeyCode() : KeyNames.of(e);
    }
}
