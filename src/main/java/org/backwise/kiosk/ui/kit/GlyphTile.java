package org.backwise.kiosk.ui.kit;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import org.backwise.kiosk.ui.theme.Role;
import org.backwise.kiosk.ui.theme.TextStyle;

/** A large tile with an icon, a title, and a line about what is behind it; the words begin at one edge. */
public final class GlyphTile extends Pressable {

    private static final long serialVersionUID = 1;
    private static final double ICON = 1.5;

    private final Glyph glyph;
    private final String about;
    private TileForm form = TileForm.PICTURE_ABOVE;

    public GlyphTile(Kit kit, Glyph glyph, String title, String about) {
        super(kit, ButtonStyle.OUTLINE);
        this.glyph = glyph;
        this.about = about;
        setText(title);
        getAccessibleContext().setAccessibleName(title);
        getAccessibleContext().setAccessibleDescription(about);
    }

    /** Where the icon stands from now on: above the words, at their edge, or before them. */
    public void stand(TileForm chosen) {
        form = chosen;
    }

    /** The height that icon and words need at a width, in pixels. */
    public int heightFor(int width) {
        return heightFor(width, form);
    }

    /** The same, if it stood like this. */
    public int heightFor(int width, TileForm standing) {
        int words =
                title(width, standing).height() + gap() + about(width, standing).height();
        int icon = (int) Math.ceil(iconSize());
        int all = standing == TileForm.PICTURE_ABOVE ? icon + gap() + words : Math.max(icon, words);
        return all + 2 * pad() + 2 * inset();
    }

    @Override
    public Dimension getPreferredSize() {
        double longest = kit().paragraph(getText(), TextStyle.BODY_STRONG).longestWord();
        double words = longest + before(form) + 2.0 * inset() + 2 * side() + 1;
        int width = (int) Math.ceil(Math.max(kit().theme().px(80), words));
        return new Dimension(width, heightFor(width));
    }

    private int pad() {
        return kit().theme().space(3);
    }

    private int side() {
        return kit().theme().space(4);
    }

    private int gap() {
        return kit().theme().space(1);
    }

    private double iconSize() {
        return kit().font(TextStyle.TITLE).getSize2D() * ICON;
    }

    /** What the icon takes of the width of the words. */
    private double before(TileForm standing) {
        return standing == TileForm.PICTURE_ABOVE ? 0 : iconSize() + pad();
    }

    private double room(int width, TileForm standing) {
        return width - 2.0 * inset() - 2 * side() - before(standing);
    }

    private Lines title(int width, TileForm standing) {
        return Lines.balanced(
                kit().paragraph(getText(), TextStyle.BODY_STRONG), room(width, standing), Lines.Spacing.HEADING);
    }

    private Lines about(int width, TileForm standing) {
        return Lines.reading(kit().paragraph(about, TextStyle.LABEL), room(width, standing));
    }

    @Override
    protected void paintFace(Graphics g, Role ink) {
        Graphics2D brush = Brush.of(g);
        double x = inset() + side();
        double y = inset() + pad();
        kit().paintGlyphFlush(brush, glyph, ink, x, y, iconSize());
        x += before(form);
        y += form == TileForm.PICTURE_ABOVE ? Math.ceil(iconSize()) + gap() : 0;
        Lines title = title(getWidth(), form);
        brush.setColor(kit().color(ink));
        title.draw(brush, x, y);
        brush.setColor(kit().color(ink == Role.EDGE ? Role.ON_CARD : ink));
        about(getWidth(), form).draw(brush, x, y + title.height() + gap());
        brush.dispose();
    }
}
