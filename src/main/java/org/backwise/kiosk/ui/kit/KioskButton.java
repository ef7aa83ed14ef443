package org.backwise.kiosk.ui.kit;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.Optional;
import org.backwise.kiosk.ui.theme.Role;
import org.backwise.kiosk.ui.theme.TextStyle;

/** A button with a word and, mostly, an icon before it. Its words wrap where the button is narrow. */
public final class KioskButton extends Pressable {

    private static final long serialVersionUID = 1;
    private static final double ICON = 1.25;
    private static final double ANSWER_MM = 85;

    private transient Optional<Glyph> glyph = Optional.empty();
    private transient Optional<LookSample> sample = Optional.empty();
    private Role ring = Role.FOCUS;
    private TextStyle textStyle;
    private Padding padding = Padding.USUAL;
    private Rank rank = Rank.USUAL;

    /** What a button is to its screen. */
    public enum Rank {
        USUAL,
        /** One of the answers that a screen asks for: in a row all are equally wide, and large. */
        ANSWER
    }

    /** Room beside the words, in steps of the spacing scale. */
    enum Padding {
        USUAL(4),
        CLOSE(2);

        private final int steps;

        Padding(int steps) {
            this.steps = steps;
        }
    }

    public KioskButton(Kit kit, String words, ButtonStyle style, TextStyle textStyle) {
        super(kit, style);
        this.textStyle = textStyle;
        setText(words);
    }

    /** The icon before the words. */
    public KioskButton with(Glyph icon) {
        glyph = Optional.of(icon);
        repaint();
        return this;
    }

    /** What this is to its screen. */
    public KioskButton with(Rank chosen) {
        rank = chosen;
        return this;
    }

    boolean isAnswer() {
        return rank == Rank.ANSWER;
    }

    /** The width that it takes where a row has room to spare, in pixels. */
    int ampleWidth() {
        Padding now = padding;
        padding = Padding.USUAL;
        int width = getPreferredSize().width;
        padding = now;
        return isAnswer() ? Math.max(width, kit().theme().px(ANSWER_MM)) : width;
    }

    /** Stands on a ground where the usual ring could not be seen: its ring is drawn in this. */
    public KioskButton withRing(Role role) {
        ring = role;
        return this;
    }

    /** What stands before icon and words, to show what choosing this makes of the screen. */
    public KioskButton with(LookSample shown) {
        sample = Optional.of(shown);
        repaint();
        return this;
    }

    /** Where the sample is painted; empty where there is none. */
    public Rectangle sampleBounds() {
        return sample.map(shown -> new Rectangle(
                        new Point((int) left(lines(face(getWidth()))), (getHeight() - shown.size().height) / 2),
                        shown.size()))
                .orElseGet(Rectangle::new);
    }

    /** Sets the words in another style, where a row is short of room. */
    void setTextStyle(TextStyle style) {
        textStyle = style;
    }

    /** Comes closer to its words, where a row is short of room. */
    void setPadding(Padding chosen) {
        padding = chosen;
    }

    @Override
    public Dimension getPreferredSize() {
        return size(lines(Short.MAX_VALUE));
    }

    /** The size with the words on two lines, where they have a gap to break at. */
    public Dimension narrowSize() {
        Lines one = lines(Short.MAX_VALUE);
        double half = Math.max(one.width() * 0.62, paragraph().longestWord() + 1);
        Lines two = lines(half);
        return size(two.lines().size() > 2 ? one : two);
    }

    /** The height that the words need where the button is this wide, in pixels. */
    public int heightFor(int width) {
        return size(lines(face(width))).height;
    }

    /** What a width leaves for the words. */
    private double face(int width) {
        return width - 2.0 * inset() - sampleSpace() - iconSpace() - 1.6 * padding();
    }

    private Dimension size(Lines lines) {
        double width = lines.width() + sampleSpace() + iconSpace() + 2 * padding() + 2 * inset() + 2;
        int shown = sample.map(field -> field.size().height + kit().theme().space(4))
                .orElse(0);
        double height = Math.max(shown, lines.height() + 2 * kit().theme().buttonPadding()) + 2 * inset();
        return new Dimension(
                Math.max((int) Math.ceil(width), kit().theme().targetWidth() + 2 * inset()),
                Math.max((int) Math.ceil(height), kit().theme().targetHeight() + 2 * inset()));
    }

    private Lines lines(double width) {
        return Lines.balanced(paragraph(), width, Lines.Spacing.HEADING);
    }

    private Paragraph paragraph() {
        return kit().paragraph(getText(), textStyle);
    }

    private Font font() {
        return kit().font(textStyle);
    }

    private double padding() {
        return kit().theme().space(padding.steps);
    }

    private double iconSize() {
        return font().getSize2D() * ICON;
    }

    private double iconSpace() {
        return glyph.isPresent() ? iconSize() + kit().theme().space(2) : 0;
    }

    private double sampleSpace() {
        return sample.map(shown -> shown.size().width + (double) kit().theme().space(3))
                .orElse(0.0);
    }

    /** Where what stands on the face begins. */
    private double left(Lines lines) {
        return (getWidth() - lines.width() - sampleSpace() - iconSpace()) / 2;
    }

    @Override
    Role ring() {
        return ring;
    }

    @Override
    protected void paintFace(Graphics g, Role ink) {
        Graphics2D brush = Brush.of(g);
        Lines lines = lines(face(getWidth()));
        double x = left(lines) + sampleSpace();
        double y = (getHeight() - lines.height()) / 2.0;
        glyph.ifPresent(icon -> kit().paintGlyph(brush, icon, ink, x, (getHeight() - iconSize()) / 2, iconSize()));
        brush.setColor(kit().color(ink));
        lines.draw(brush, x + iconSpace(), y);
        sample.ifPresent(shown -> shown.paint(brush, left(lines), sampleBounds().y));
        brush.dispose();
    }
}
