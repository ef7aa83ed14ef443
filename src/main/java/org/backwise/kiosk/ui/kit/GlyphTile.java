package org.backwise.kiosk.ui.kit;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import org.backwise.kiosk.ui.theme.Role;
import org.backwise.kiosk.ui.theme.TextStyle;

/** A large tile with an icon, a title beside it, and a line below about what is behind it. */
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
        return head(width) + gap() + about(width).height() + 2 * pad() + 2 * inset();
    }

    @Override
    public Dimension getPreferredSize() {
        double longest = kit().paragraph(getText(), TextStyle.TITLE).longestWord();
        double words = longest + side() + 2.0 * inset() + 2 * pad() + 1;
        int width = (int) Math.ceil(Math.max(kit().theme().px(80), words));
        return new Dimension(width, heightFor(width));
    }

    /** The height of the icon with the title beside it. */
    private int head(int width) {
        return Math.max((int) Math.ceil(iconSize()), title(width).height());
    }

    private int pad() {
        return kit().theme().space(3);
    }

    private double side() {
        return iconSize() + pad();
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
        return Lines.of(kit().paragraph(getText(), TextStyle.TITLE), room(width) - side(), Lines.Spacing.HEADING);
    }

    private Lines about(int width) {
        return Lines.reading(kit().paragraph(about, TextStyle.LABEL), room(width));
    }

    @Override
    protected void paintFace(Graphics g, Role ink) {
        Graphics2D brush = Brush.of(g);
        double x = inset() + pad();
        double y = inset() + pad();
        int head = head(getWidth());
        Lines title = title(getWidth());
        kit().paintGlyph(brush, glyph, ink, x, y + (head - iconSize()) / 2, iconSize());
        brush.setColor(kit().color(ink));
        title.draw(brush, x + side(), y + (head - title.height()) / 2.0);
        y += head + gap();
        brush.setColor(kit().color(ink == Role.EDGE ? Role.ON_CARD : ink));
        about(getWidth()).draw(brush, x, y);
        brush.dispose();
    }
}
