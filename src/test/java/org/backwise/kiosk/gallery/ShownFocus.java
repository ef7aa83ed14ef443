package org.backwise.kiosk.gallery;

import java.awt.Component;
import java.awt.DefaultKeyboardFocusManager;
import java.awt.KeyboardFocusManager;
import java.util.Optional;

/** Says of one component that it has the focus, where there is no window that could give it. */
final class ShownFocus extends DefaultKeyboardFocusManager {

    private final Optional<Component> focused;

    private ShownFocus(Component focused) {
        this.focused = Optional.of(focused);
    }

    /** While this runs, and no longer. */
    static void on(Component focused, Runnable painted) {
        KeyboardFocusManager before = KeyboardFocusManager.getCurrentKeyboardFocusManager();
        KeyboardFocusManager.setCurrentKeyboardFocusManager(new ShownFocus(focused));
        try {
            painted.run();
        } finally {
            KeyboardFocusManager.setCurrentKeyboardFocusManager(before);
        }
    }

    @Override
    public Component getFocusOwner() {
        return focused.orElse(null); // null is how AWT says that nothing has the focus
    }
}
