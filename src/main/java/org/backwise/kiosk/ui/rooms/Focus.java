package org.backwise.kiosk.ui.rooms;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.text.JTextComponent;
import org.backwise.kiosk.ui.kit.Pressable;

/** Finds what can have the focus. */
final class Focus {

    private Focus() {}

    static Optional<Component> first(Container root) {
        return all(root).stream().findFirst();
    }

    static Optional<Component> named(Container root, String name) {
        return all(root).stream().filter(stop -> name.equals(stop.getName())).findFirst();
    }

    static Optional<String> nameIn(Container root) {
        return all(root).stream()
                .filter(Component::isFocusOwner)
                .map(Component::getName)
                .findFirst();
    }

    private static List<Component> all(Container root) {
        List<Component> all = new ArrayList<>();
        for (Component child : root.getComponents()) {
            boolean stop = child instanceof Pressable || child instanceof JTextComponent;
            if (stop && child.isVisible() && child.isEnabled()) {
                all.add(child);
            } else if (!stop && child instanceof Container inner && child.isVisible()) {
                all.addAll(all(inner));
            }
        }
        return all;
    }
}
