package org.backwise.kiosk.ui.kit;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import javax.swing.SwingConstants;
import org.backwise.kiosk.core.comfort.Motion;
import org.backwise.kiosk.core.library.Picture;
import org.backwise.kiosk.ui.theme.Role;
import org.backwise.kiosk.ui.theme.TextStyle;

/** A tile of the menu: a picture, a title, and one line about it. Pressing it opens the flow. */
public final class FlowTile extends Pressable {

    private static final long serialVersionUID = 1;

    /** In a smaller picture a pose is not told from another. */
    private static final double PICTURE_MM = 18;

    private final transient Optional<Drawing> drawing;
    private final String about;

    public FlowTile(Kit kit, String title, String about, Picture picture) {
        super(kit, ButtonStyle.OUTLINE);
        this.about = about;
        this.drawing = kit.drawings().drawing(picture.name(), kit.theme().contrast(), Motion.MOVING);
        setText(title);
        setHorizontalAlignment(SwingConstants.LEADING);
        getAccessibleContext().setAccessibleName(told(title, about));
        getAccessibleContext().setAccessibleDescription(picture.description());
    }

    /** The least height at a width, with a picture that can still be understood. */
    public int heightFor(int width) {
        return wordsHeight(width) + 2 * inset() + kit().theme().px(PICTURE_MM);
    }

    @Override
    public Dimension getPreferredSize() {
        int width = kit().theme().px(70);
        return new Dimension(width, heightFor(width));
    }

    private int room(int width) {
        return width - 2 * inset() - 2 * kit().theme().space(4);
    }

    private Lines title(int width) {
        return Lines.of(kit().paragraph(getText(), TextStyle.BODY_STRONG), room(width), Lines.Spacing.HEADING);
    }

    private Lines below(int width) {
        return Lines.of(kit().paragraph(about, TextStyle.LABEL), room(width), Lines.Spacing.HEADING);
    }

    private int wordsHeight(int width) {
        return title(width).height() + below(width).height() + kit().theme().space(5);
    }

    @Override
    protected void paintFace(Graphics g, Role ink) {
        Graphics2D brush = Brush.of(g);
        int words = wordsHeight(getWidth());
        double top = inset() + kit().theme().edge();
        double pictureHeight = getHeight() - words - 2.0 * inset();
        paintPicture(brush, top, pictureHeight);
        double x = inset() + kit().theme().space(4);
        double y = top + pictureHeight + kit().theme().space(1);
        boolean pressed = ink != Role.EDGE;
        brush.setColor(kit().color(pressed ? ink : Role.ON_CARD));
        title(getWidth()).draw(brush, x, y);
        below(getWidth())
                .draw(brush, x, y + title(getWidth()).height() + kit().theme().space(1));
        brush.dispose();
    }

    private void paintPicture(Graphics2D brush, double top, double height) {
        Shape all = brush.getClip();
        int edge = kit().theme().edge();
        brush.clip(face(edge));
        brush.setColor(kit().color(Role.PICTURE_GROUND));
        brush.fill(new Rectangle2D.Double(0, top, getWidth(), height));
        double side = Math.min(getWidth() - 2.0 * inset(), height) * 0.94;
        double x = (getWidth() - side) / 2;
        double y = top + (height - side) / 2;
        drawing.ifPresent(shown -> shown.paint(brush, x, y, side, side, shown.endPoseMillis()));
        brush.setClip(all);
    }
}
