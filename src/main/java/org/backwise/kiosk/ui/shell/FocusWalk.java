package org.backwise.kiosk.ui.shell;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import org.backwise.kiosk.ui.kit.Caption;
import org.backwise.kiosk.ui.kit.PictureView;
import org.backwise.kiosk.ui.kit.Pressable;
import org.backwise.kiosk.ui.kit.TextBlock;

/** Moves the focus through a screen in reading order: through all there is, or from button to button. */
final class FocusWalk {

    private FocusWalk() {}

    /** How far a walk goes. */
    enum Through {
        /** Text and pictures too; it stops at both ends. */
        EVERYTHING,
        /** Only what can be pressed; behind the last comes the first. */
        BUTTONS
    }

    /** Whether there was something to go to. */
    enum Went {
        ON,
        /** There is nothing further this way. */
        NOWHERE
    }

    /** Everything that can be pressed. */
    static List<Pressable> stops(Container screen) {
        return everything(screen).stream()
                .filter(Pressable.class::isInstance)
                .map(Pressable.class::cast)
                .toList();
    }

    /** Everything that can be read or pressed, in reading order. */
    static List<JComponent> everything(Container screen) {
        List<JComponent> stops = new ArrayList<>();
        collect(screen, stops);
        return stops;
    }

    private static void collect(Container container, List<JComponent> into) {
        for (Component child : container.getComponents()) {
            if (!child.isVisible() || child instanceof Caption) {
                continue;
            }
            if (isStop(child)) {
                into.add((JComponent) child);
            } else if (child instanceof Container inner) {
                collect(inner, into);
            }
        }
    }

    private static boolean isStop(Component child) {
        if (child instanceof Pressable button) {
            return button.isEnabled();
        }
        return child instanceof PictureView || child instanceof TextBlock text && !text.isBlank();
    }

    /** What has the focus, pressed or read. */
    static Optional<JComponent> at(Container screen) {
        return everything(screen).stream().filter(Component::isFocusOwner).findFirst();
    }

    /** What has the focus and can be pressed. */
    static Optional<Pressable> focused(Container screen) {
        return stops(screen).stream().filter(Component::isFocusOwner).findFirst();
    }

    static Optional<Component> named(Container screen, String name) {
        return stops(screen).stream()
                .filter(stop -> name.equals(stop.getName()))
                .map(stop -> (Component) stop)
                .findFirst();
    }

    /** To the first thing on the screen. */
    static Went begin(Container screen) {
        List<JComponent> all = everything(screen);
        all.stream().findFirst().ifPresent(Component::requestFocusInWindow);
        return all.isEmpty() ? Went.NOWHERE : Went.ON;
    }

    /** Moves by so many stops. */
    static Went move(Container screen, int by, Through through) {
        List<? extends JComponent> stops = through == Through.BUTTONS ? stops(screen) : everything(screen);
        if (stops.isEmpty()) {
            return Went.NOWHERE;
        }
        int at = before(screen, stops, by);
        int to = through == Through.BUTTONS ? Math.floorMod(at + by, stops.size()) : at + by;
        if (to < 0 || to >= stops.size()) {
            return Went.NOWHERE;
        }
        stops.get(to).requestFocusInWindow();
        return Went.ON;
    }

    /** The stop that the walk leaves; text counts as lying before the next button. */
    private static int before(Container screen, List<? extends JComponent> stops, int by) {
        Optional<JComponent> now = at(screen);
        if (now.isEmpty()) {
            return by > 0 ? -1 : stops.size();
        }
        int at = stops.indexOf(now.get());
        if (at >= 0) {
            return at;
        }
        List<JComponent> all = everything(screen);
        List<JComponent> earlier = all.subList(0, all.indexOf(now.get()));
        int passed = (int) stops.stream().filter(earlier::contains).count();
        return by > 0 ? passed - 1 : passed;
    }
}
