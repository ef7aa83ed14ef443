package org.backwise.kiosk.ui.kit;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import org.backwise.kiosk.ui.theme.Role;
import org.backwise.kiosk.ui.theme.TextStyle;

/** The first and strongest tile of the menu: when to get help. */
public final class HelpTile extends Pressable {

    private static final long serialVersionUID = 1;

    private final String about;
    private final String open;

    public HelpTile(Kit kit, String title, String about, String open) {
        super(kit, ButtonStyle.DANGER);
        this.about = about;
        this.open = open;
        setText(title);
        getAccessibleContext().setAccessibleName(told(title, about));
    }

    @Override
    public Dimension getPreferredSize() {
        int width = kit().theme().px(60);
        return new Dimension(width, heightFor(width));
    }

    /** The height that the words need at a width. */
    public int heightFor(int width) {
        int gap = kit().theme().space(2);
        double icon = iconSize() + gap;
        return (int) (2 * inset()
                + 2 * padding()
                + title(width).height()
                + gap
                + about(width).height()
                + open().height()
                + gap
                + (isLow(width) ? 0 : icon));
    }

    private boolean isLow(int width) {
        return width > kit().theme().px(110);
    }

    private double padding() {
        return kit().theme().space(4);
    }

    private double iconSize() {
        return kit().font(TextStyle.HEADING).getSize2D() * 1.1;
    }

    private double room(int width) {
        return width - 2 * inset() - 2 * padding() - (isLow(width) ? iconSize() + padding() : 0);
    }

    private Lines title(int width) {
        return Lines.balanced(kit().paragraph(getText(), TextStyle.TITLE), room(width), Lines.Spacing.HEADING);
    }

    private Lines about(int width) {
        return Lines.of(kit().paragraph(about, TextStyle.LABEL), room(width), Lines.Spacing.READING);
    }

    private Lines open() {
        return Lines.of(kit().paragraph(open, TextStyle.LABEL_STRONG), Short.MAX_VALUE, Lines.Spacing.HEADING);
    }

    @Override
    protected void paintFace(Graphics g, Role ink) {
        Graphics2D brush = Brush.of(g);
        double x = inset() + padding();
        double y = inset() + padding();
        int gap = kit().theme().space(2);
        kit().paintGlyph(brush, Glyph.BELL, ink, x, y, iconSize());
        if (isLow(getWidth())) {
            x += iconSize() + padding();
        } else {
            y += iconSize() + gap;
        }
        brush.setColor(kit().color(ink));
        title(getWidth()).draw(brush, x, y);
        paintAbout(brush, x, y + title(getWidth()).height() + gap);
        paintOpen(brush, ink, x);
        brush.dispose();
    }

    /** Where the glass is small for the letters, what the tile opens says the rest. */
    private void paintAbout(Graphics2D brush, double x, double y) {
        Lines about = about(getWidth());
        if (y + about.height() <= getHeight() - inset() - padding() - open().height()) {
            about.draw(brush, x, y);
        }
    }

    private void paintOpen(Graphics2D brush, Role ink, double x) {
        Lines open = open();
        double bottom = getHeight() - inset() - padding() - open.height();
        open.draw(brush, x, bottom);
        double size = kit().font(TextStyle.LABEL_STRONG).getSize2D();
        kit().paintGlyph(brush, Glyph.NEXT, ink, x + open.width() + size / 3, bottom + size * 0.1, size);
    }
}
