package org.backwise.kiosk.app;

import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.backwise.kiosk.ui.kit.Pressable;
import org.backwise.kiosk.ui.kit.TextBlock;
import org.backwise.kiosk.ui.patient.PaintedContrast;

/** What is wrong with a screen of the desk as it shows: cut, overlapping, too small, nameless, or too faint. On the event thread. */
final class DeskCheck {

    /** VVSG 2.0, 7.1-C: as on the patients' screens; WCAG 2.2, 1.4.3, asks for 4.5. */
    private static final double LEAST_CONTRAST = 10;

    /** WCAG 2.2, 2.5.5: 44 CSS pixels, of which there are 96 to an inch. */
    private static final double LEAST_MM = 44 * 25.4 / 96;

    private final Container screen;
    private final double pixelsAMillimetre;
    private final BufferedImage picture;
    private final List<JComponent> seen = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    /** @param pixelsAMillimetre of the glass */
    DeskCheck(Container screen, double pixelsAMillimetre) {
        this.screen = screen;
        this.pixelsAMillimetre = pixelsAMillimetre;
        this.picture = new BufferedImage(screen.getWidth(), screen.getHeight(), BufferedImage.TYPE_INT_RGB);
        screen.paint(picture.getGraphics());
    }

    List<String> faults() {
        look(screen);
        for (int i = 0; i < seen.size(); i++) {
            for (JComponent other : seen.subList(i + 1, seen.size())) {
                if (onScreen(seen.get(i)).intersects(onScreen(other))) {
                    tell(seen.get(i), "lies over \"" + name(other) + "\"");
                }
            }
        }
        return faults;
    }

    private void look(Container within) {
        for (Component part : within.getComponents()) {
            if (part.isShowing() && matters(part)) {
                check((JComponent) part);
            } else if (part.isShowing() && part instanceof Container inner) {
                look(inner);
            }
        }
    }

    /** What is to be read, pressed or typed into. */
    private static boolean matters(Component part) {
        return part instanceof Pressable
                || part instanceof JTextComponent
                || part instanceof TextBlock block && !block.isBlank();
    }

    private void check(JComponent part) {
        seen.add(part);
        boolean whole = part.getVisibleRect().getSize().equals(part.getSize());
        boolean low = part.getHeight() == 0
                || part instanceof TextBlock block && block.heightFor(part.getWidth()) > part.getHeight();
        if (!whole || low) {
            tell(part, "is cut: " + part.getBounds());
            return;
        }
        if (part instanceof Pressable target && isSmall(target.faceBounds())) {
            tell(part, "is too small: " + target.faceBounds());
        }
        if (name(part).isBlank()) {
            tell(part, "has no name");
        }
        boolean empty = part instanceof JTextComponent field && field.getText().isBlank();
        double contrast = empty ? LEAST_CONTRAST : PaintedContrast.of(picture, onScreen(part));
        if (contrast < LEAST_CONTRAST) {
            tell(part, "has a contrast of %.1f:1".formatted(contrast));
        }
    }

    private boolean isSmall(Rectangle face) {
        return Math.min(face.width, face.height) < LEAST_MM * pixelsAMillimetre - 1;
    }

    private Rectangle onScreen(JComponent part) {
        Rectangle inside = part instanceof Pressable target ? target.faceBounds() : new Rectangle(part.getSize());
        return SwingUtilities.convertRectangle(part, inside, screen).intersection(new Rectangle(screen.getSize()));
    }

    private void tell(Component part, String what) {
        faults.add(part.getName() + " \"" + name(part) + "\" " + what);
    }

    private static String name(Component part) {
        return String.valueOf(part.getAccessibleContext().getAccessibleName());
    }
}
