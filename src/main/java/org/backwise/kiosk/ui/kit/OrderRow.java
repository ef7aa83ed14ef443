package org.backwise.kiosk.ui.kit;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;
import org.backwise.kiosk.core.comfort.Motion;
import org.backwise.kiosk.core.library.Picture;
import org.backwise.kiosk.ui.theme.Role;
import org.backwise.kiosk.ui.theme.TextStyle;

/** One of several things that stand in an order: its picture, its place and name, and how it stands. */
public final class OrderRow extends Pressable {

    private static final long serialVersionUID = 1;
    private static final double ICON = 1.2;
    private static final int PICTURE_MM = 15;

    private final String state;
    private final Glyph glyph;
    private final transient Optional<Drawing> drawing;

    /** Whether it is the one that buttons beside the list act on. */
    public enum Choice {
        CHOSEN,
        NOT
    }

    /**
     * @param title with its place before it
     * @param state how it stands, in one or two words beside the icon
     * @param spoken all of it, as it is said
     */
    public OrderRow(Kit kit, Picture picture, String title, String state, Glyph glyph, String spoken, Choice choice) {
        super(kit, choice == Choice.CHOSEN ? ButtonStyle.PRIMARY : ButtonStyle.OUTLINE);
        this.state = state;
        this.glyph = glyph;
        this.drawing = kit.drawings().drawing(picture.name(), kit.theme().contrast(), Motion.MOVING);
        setText(title);
        setSelected(choice == Choice.CHOSEN);
        getAccessibleContext().setAccessibleName(spoken);
        getAccessibleContext().setAccessibleDescription(picture.description());
    }

    /** The height that picture and words need at a width, in pixels. */
    public int heightFor(int width) {
        int words = Math.max(title(width).height(), state(width).height()) + 2 * pad();
        return Math.max(kit().theme().targetHeight(), Math.max(words, pictureSide() + 2 * pad())) + 2 * inset();
    }

    @Override
    public Dimension getPreferredSize() {
        int width = getWidth() > 0 ? getWidth() : kit().theme().px(200);
        return new Dimension(width, heightFor(width));
    }

    private int pad() {
        return kit().theme().space(1);
    }

    private double side() {
        return kit().theme().space(3);
    }

    private int pictureSide() {
        return kit().theme().px(PICTURE_MM);
    }

    private double iconSize() {
        return kit().font(TextStyle.LABEL_STRONG).getSize2D() * ICON;
    }

    private double wordsBegin() {
        return inset() + pad() + pictureSide() + side();
    }

    private double stateWidth(int width) {
        double most = (width - wordsBegin() - inset() - side()) * 0.4;
        return Math.min(
                most,
                kit().paragraph(state, TextStyle.LABEL_STRONG).longestWord()
                        + kit().theme().px(30));
    }

    private Lines title(int width) {
        double room = width
                - wordsBegin()
                - inset()
                - 3 * side()
                - iconSize()
                - state(width).width();
        return Lines.of(kit().paragraph(getText(), TextStyle.BODY_STRONG), room, Lines.Spacing.HEADING);
    }

    private Lines state(int width) {
        return Lines.of(kit().paragraph(state, TextStyle.LABEL_STRONG), stateWidth(width), Lines.Spacing.HEADING);
    }

    @Override
    protected void paintFace(Graphics g, Role ink) {
        Graphics2D brush = Brush.of(g);
        Role words = ink == Role.EDGE ? Role.ON_CARD : ink;
        paintPicture(brush);
        brush.setColor(kit().color(words));
        Lines title = title(getWidth());
        title.draw(brush, wordsBegin(), (getHeight() - title.height()) / 2.0);
        Lines held = state(getWidth());
        double x = getWidth() - inset() - side() - held.width();
        held.draw(brush, x, (getHeight() - held.height()) / 2.0);
        kit().paintGlyph(brush, glyph, words, x - iconSize() - side() / 2, (getHeight() - iconSize()) / 2, iconSize());
        brush.dispose();
    }

    private void paintPicture(Graphics2D brush) {
        double x = inset() + pad() + kit().theme().edge();
        double y = (getHeight() - pictureSide()) / 2.0;
        brush.setColor(kit().color(Role.PICTURE_GROUND));
        double corner = kit().theme().corner();
        brush.fill(new RoundRectangle2D.Double(x, y, pictureSide(), pictureSide(), corner, corner));
        drawing.ifPresent(shown -> shown.paint(brush, x, y, pictureSide(), pictureSide(), shown.endPoseMillis()));
    }
}
