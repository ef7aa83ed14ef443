package org.backwise.kiosk.ui.kit;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import org.backwise.kiosk.ui.theme.Role;
import org.backwise.kiosk.ui.theme.TextStyle;

/** A large tile with an icon, a title, and a line about what is behind it. */
public final class GlyphTile extends Pressable {

    private static final long serialVersionUID = 1;
    private static final double ICON = 1.5;

    private final Glyph glyph;
    private final String about;

    public GlyphTile(Kit kit, Glyph glyph, String title, String about) {
        super(kit, ButtonStyle.OUTLINE);
        this.glyph = glyph;
        this.about = about;
        setText(title);
        getAccessibleContext().setAccessibleName(title);
        getAccessibleContext().setAccessibleDescription(about);
    }

    /** The height that icon and words need at a width, in pixels. */
    public int heightFor(int width) {
        return (int) Math.ceil(iconSize())
                + title(width).height()
                + about(width).height()
                + 2 * pad()
                + 2 * inset()
                + 2 * gap();
    }

    @Override
    public Dimension getPreferredSize() {
        int width = kit().theme().px(80);
        return new Dimension(width, heightFor(width));
    }

    private int pad() {
        return kit().theme().space(4);
    }

    private int gap() {
        return kit().theme().space(1);
    }

    private double iconSize() {
        return kit().font(TextStyle.TITLE).getSize2D() * ICON;
    }

    private double room(int width) {
        return width - 2.0 * inset() - 2 * pad();
    }

    private Lines title(int width) {
        return Lines.of(kit().paragraph(getText(), TextStyle.TITLE), room(width), Lines.Spacing.HEADING);
    }

    private Lines about(int width) {
        return Lines.of(kit().paragraph(about, TextStyle.LABEL), room(width), Lines.Spacing.READING);
    }

    @Override
    protected void paintFace(Graphics g, Role ink) {
        Graphics2D brush = Brush.of(g);
        double x = inset() + pad();
        double y = inset() + pad();
        kit().paintGlyph(brush, glyph, ink, x, y, iconSize());
        y += iconSize() + gap();
        brush.setColor(kit().color(ink));
        title(getWidth()).draw(brush, x, y);
        y += title(getWidth()).height() + gap();
        brush.setColor(kit().color(ink == Role.EDGE ? Role.ON_CARD : ink));
        about(getWidth()).draw(brush, x, y);
        brush.dispose();
    }
}
