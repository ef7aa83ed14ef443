package org.backwise.kiosk.ui.shell;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.text.JTextComponent;
import org.backwise.kiosk.ui.kit.Pressable;

/** Moves the focus through everything at the desk that can be pressed or typed into, in reading order. */
final class DeskFocus {

    private DeskFocus() {}

    static List<Component> stops(Container screen) {
        List<Component> stops = new ArrayList<>();
        for (Component child : screen.getComponents()) {
            if (!child.isVisible()) {
                continue;
            }
            if (child instanceof Pressable || child instanceof JTextComponent) {
                if (child.isEnabled() && child.isFocusable()) {
                    stops.add(child);
                }
            } else if (child instanceof Container inner) {
                stops.addAll(stops(inner));
            }
        }
        return stops;
    }

    static Optional<Component> focused(Container screen) {
        return stops(screen).stream().filter(Component::isFocusOwner).findFirst();
    }

    /** Moves by so many stops; behind the last comes the first. */
    static void move(Container screen, int by) {
        List<Component> stops = stops(screen);
        if (!stops.isEmpty()) {
            int at = focused(screen).map(stops::indexOf).orElse(by > 0 ? -1 : 0);
            stops.get(Math.floorMod(at + by, stops.size())).requestFocusInWindow();
        }
    }
}
