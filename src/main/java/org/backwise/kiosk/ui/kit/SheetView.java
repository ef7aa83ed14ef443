package org.backwise.kiosk.ui.kit;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import javax.accessibility.AccessibleRole;
import org.backwise.kiosk.ui.theme.Role;

/**
 * One page that is about to be printed: white in every contrast, as paper is. Its picture is asked for when it is first seen,
 * and again when it gets another size.
 */
public final class SheetView extends Described {

    private static final long serialVersionUID = 1;

    private final transient Kit kit;
    private final transient PagePictures pictures;
    private final int page;
    private final String words;
    private transient Optional<BufferedImage> picture = Optional.empty();
    private int asked;

    /**
     * A page of the print-out.
     *
     * @param page from 0
     * @param words all that stands on it, for screen readers
     */
    public SheetView(Kit kit, PagePictures pictures, int page, String words) {
        super(AccessibleRole.ICON);
        this.kit = kit;
        this.pictures = pictures;
        this.page = page;
        this.words = words;
    }

    @Override
    protected void paintComponent(Graphics g) {
        if (asked != getHeight()) {
            asked = getHeight();
            pictures.ask(page, getHeight(), this::show);
        }
        Graphics2D brush = Brush.of(g);
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, getWidth(), getHeight());
        picture.ifPresent(shown -> paint(brush, shown));
        brush.setColor(kit.color(Role.INK));
        brush.drawRect(0, 0, getWidth() - 1, getHeight() - 1);
        brush.dispose();
    }

    private void paint(Graphics2D brush, BufferedImage shown) {
        double scale = Math.min(getWidth() / (double) shown.getWidth(), getHeight() / (double) shown.getHeight());
        int width = (int) (shown.getWidth() * scale);
        int height = (int) (shown.getHeight() * scale);
        brush.drawImage(shown, (getWidth() - width) / 2, (getHeight() - height) / 2, width, height, null);
    }

    private void show(BufferedImage made) {
        picture = Optional.of(made);
        repaint();
    }

    @Override
    protected String inWords() {
        return words;
    }
}
