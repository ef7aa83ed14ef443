package org.backwise.kiosk.ui.patient;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.backwise.kiosk.core.speech.Section;
import org.backwise.kiosk.ui.kit.Caption;
import org.backwise.kiosk.ui.kit.PictureView;
import org.backwise.kiosk.ui.kit.TextBlock;
import org.backwise.kiosk.ui.theme.Role;
import org.backwise.kiosk.ui.theme.Theme;

/**
 * One line at a time, for a tired mind: what is being read aloud, has the focus or was touched last stands out between two
 * bars, and a veil calms the rest, which stays readable. Used on the event thread only.
 */
final class LineLight {

    private static final double BAR_MM = 0.8;

    private final Theme theme;
    private Optional<JComponent> lit = Optional.empty();

    LineLight(Theme theme) {
        this.theme = theme;
    }

    /** Paints over the screen that has just been painted. */
    void paint(Graphics g, Container screen) {
        List<JComponent> read = new ArrayList<>();
        collect(screen, read);
        lit = now(read);
        g.setColor(theme.veil());
        read.stream().filter(item -> !isLit(item)).map(item -> on(screen, item)).forEach(place -> fill(g, place));
        g.setColor(theme.color(Role.EDGE));
        int bar = theme.px(BAR_MM);
        lit.map(item -> on(screen, item)).ifPresent(place -> {
            g.fillRect(place.x, place.y - bar, place.width, bar);
            g.fillRect(place.x, place.y + place.height, place.width, bar);
        });
    }

    private static void fill(Graphics g, Rectangle place) {
        g.fillRect(place.x, place.y, place.width, place.height);
    }

    private boolean isLit(JComponent item) {
        return lit.filter(item::equals).isPresent();
    }

    private static void collect(Container container, List<JComponent> into) {
        for (Component child : container.getComponents()) {
            if (!child.isVisible() || child instanceof Caption) {
                continue;
            }
            if (child instanceof PictureView || child instanceof TextBlock text && !text.isBlank()) {
                into.add((JComponent) child);
            } else if (child instanceof Container inner) {
                collect(inner, into);
            }
        }
    }

    /** What is read comes first, then what has the focus; at the beginning the first line. */
    private Optional<JComponent> now(List<JComponent> read) {
        Component focused =
                KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return read.stream()
                .filter(item -> item instanceof TextBlock text && text.isMarked())
                .findFirst()
                .or(() -> read.stream().filter(item -> item.equals(focused)).findFirst())
                .or(() -> lit.filter(read::contains))
                .or(() -> read.stream().filter(LineLight::isLine).findFirst())
                .or(() -> read.stream().findFirst());
    }

    private static boolean isLine(JComponent item) {
        return item instanceof TextBlock text && text.part().section() == Section.LINE;
    }

    private static Rectangle on(Container screen, JComponent item) {
        return SwingUtilities.convertRectangle(item.getParent(), item.getBounds(), screen);
    }
}
