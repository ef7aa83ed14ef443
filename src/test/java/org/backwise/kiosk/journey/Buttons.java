package org.backwise.kiosk.journey;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import org.backwise.kiosk.ui.kit.Pressable;

/** What can be pressed on a screen, as anybody sees it. */
final class Buttons {

    private Buttons() {}

    static List<Pressable> in(Container container) {
        List<Pressable> found = new ArrayList<>();
        for (Component child : container.getComponents()) {
            if (child.isVisible() && child instanceof Pressable button) {
                found.add(button);
            } else if (child.isVisible() && child instanceof Container inner) {
                found.addAll(in(inner));
            }
        }
        return found;
    }
}
