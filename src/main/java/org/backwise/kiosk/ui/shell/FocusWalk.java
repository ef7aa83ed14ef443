package org.backwise.kiosk.ui.shell;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.ui.kit.Pressable;

/** Moves the focus through everything that can be pressed, in reading order. */
final class FocusWalk {

    private FocusWalk() {}

    static List<Pressable> stops(Container screen) {
        List<Pressable> stops = new ArrayList<>();
        collect(screen, stops);
        return stops;
    }

    private static void collect(Container container, List<Pressable> into) {
        for (Component child : container.getComponents()) {
            if (child.isVisible() && child instanceof Pressable stop && stop.isEnabled()) {
                into.add(stop);
            } else if (child.isVisible() && child instanceof Container inner) {
                collect(inner, into);
            }
        }
    }

    static Optional<Pressable> focused(Container screen) {
        return stops(screen).stream().filter(Component::isFocusOwner).findFirst();
    }

    static Optional<Component> named(Container screen, String name) {
        return stops(screen).stream()
                .filter(stop -> name.equals(stop.getName()))
                .map(stop -> (Component) stop)
                .findFirst();
    }

    /** Moves by so many stops; behind the last comes the first. */
    static void move(Container screen, int by) {
        List<Pressable> stops = stops(screen);
        if (!stops.isEmpty()) {
            int at = focused(screen).map(stops::indexOf).orElse(by > 0 ? -1 : 0);
            stops.get(Math.floorMod(at + by, stops.size())).requestFocusInWindow();
        }
    }
}
