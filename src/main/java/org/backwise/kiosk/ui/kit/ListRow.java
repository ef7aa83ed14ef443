package org.backwise.kiosk.ui.kit;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.Optional;
import org.backwise.kiosk.ui.theme.Role;
import org.backwise.kiosk.ui.theme.TextStyle;

/** One line of a list that can be pressed: a name, a line below it, and what holds now at the right. */
public final class ListRow extends Pressable {

    private static final long serialVersionUID = 1;
    private static final double ICON = 1.2;
    private static final double MOST_FOR_VALUE = 0.45;

    private final String detail;
    private final String value;
    private transient Optional<Glyph> glyph = Optional.empty();

    /**
     * @param detail below the title; may be empty
     * @param value at the right; may be empty
     */
    public ListRow(Kit kit, String title, String detail, String value) {
        super(kit, ButtonStyle.OUTLINE);
        this.detail = detail;
        this.value = value;
        setText(title);
        getAccessibleContext().setAccessibleName(value.isEmpty() ? title : title + ": " + value);
        getAccessibleContext().setAccessibleDescription(detail);
    }

    /** The icon before the words. */
    public ListRow with(Glyph icon) {
        glyph = Optional.of(icon);
        return this;
    }

    /** The height that all words need at a width, in pixels. */
    public int heightFor(int width) {
        int words =
                title(width).height() + (detail.isEmpty() ? 0 : detail(width).height());
        int most = value.isEmpty() ? words : Math.max(words, value(width).height());
        return Math.max(kit().theme().targetHeight(), most + 2 * pad()) + 2 * inset();
    }

    @Override
    public Dimension getPreferredSize() {
        int width = getWidth() > 0 ? getWidth() : kit().theme().px(200);
        return new Dimension(width, heightFor(width));
    }

    private int pad() {
        return kit().theme().space(2);
    }

    private double side() {
        return kit().theme().space(4);
    }

    private double iconSize() {
        return kit().font(TextStyle.BODY_STRONG).getSize2D() * ICON;
    }

    private double iconSpace() {
        return glyph.isPresent() ? iconSize() + side() : 0;
    }

    private double face(int width) {
        return width - 2.0 * inset() - 2 * side();
    }

    private Lines value(int width) {
        return Lines.of(
                kit().paragraph(value, TextStyle.BODY_STRONG), face(width) * MOST_FOR_VALUE, Lines.Spacing.HEADING);
    }

    private double room(int width) {
        double taken = value.isEmpty() ? 0 : value(width).width() + side();
        return face(width) - iconSpace() - taken;
    }

    private Lines title(int width) {
        return Lines.of(kit().paragraph(getText(), TextStyle.BODY_STRONG), room(width), Lines.Spacing.HEADING);
    }

    private Lines detail(int width) {
        return Lines.reading(kit().paragraph(detail, TextStyle.LABEL), room(width), Lines.Spacing.HEADING);
    }

    @Override
    protected void paintFace(Graphics g, Role ink) {
        Graphics2D brush = Brush.of(g);
        Role words = ink == Role.EDGE ? Role.ON_CARD : ink;
        double x = inset() + side();
        glyph.ifPresent(icon -> kit().paintGlyph(brush, icon, ink, x, (getHeight() - iconSize()) / 2, iconSize()));
        brush.setColor(kit().color(words));
        Lines title = title(getWidth());
        double below = detail.isEmpty() ? 0 : detail(getWidth()).height();
        double y = (getHeight() - title.height() - below) / 2;
        title.draw(brush, x + iconSpace(), y);
        if (!detail.isEmpty()) {
            detail(getWidth()).draw(brush, x + iconSpace(), y + title.height());
        }
        if (!value.isEmpty()) {
            Lines held = value(getWidth());
            brush.setColor(kit().color(ink));
            held.draw(brush, getWidth() - inset() - side() - held.width(), (getHeight() - held.height()) / 2.0);
        }
        brush.dispose();
    }
}
