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

/** A tile of the menu: a picture, a title, and one line about it. Pressing it opens the flow. */
public final class FlowTile extends Pressable {

    private static final long serialVersionUID = 1;

    /** In a smaller picture a pose is not told from another. */
    public static final double LEAST_PICTURE_MM = 18;

    private final transient Optional<Drawing> drawing;
    private final transient TileWords words;
    private TileForm form = TileForm.PICTURE_ABOVE;
    private int picture;

    public FlowTile(Kit kit, String title, String about, Picture picture) {
        super(kit, ButtonStyle.OUTLINE);
        this.words = new TileWords(kit, title, about);
        this.drawing = kit.drawings().drawing(picture.name(), kit.theme().contrast(), Motion.MOVING);
        setText(title);
        setHorizontalAlignment(SwingConstants.LEADING);
        getAccessibleContext().setAccessibleName(told(title, about));
        getAccessibleContext().setAccessibleDescription(picture.description());
    }

    /** The least height at a width with the picture above the words. */
    public int heightFor(int width) {
        return words.height(room(width)) + 2 * inset() + kit().theme().px(LEAST_PICTURE_MM);
    }

    @Override
    public Dimension getPreferredSize() {
        int width = kit().theme().px(70);
        return new Dimension(width, heightFor(width));
    }

    /** How high or wide the field of the picture can be where the words of a tile of this size keep theirs, in pixels. */
    public int pictureRoom(TileForm wanted, int width, int height) {
        int inside = height - 2 * inset();
        if (wanted == TileForm.PICTURE_ABOVE) {
            return words.fits(room(width)) ? inside - words.height(room(width)) : 0;
        }
        int least = 0;
        int most = Math.min(width / 2, inside);
        while (most - least > 2) {
            int middle = (least + most) / 2;
            boolean fits = words.fits(room(width - middle)) && words.height(room(width - middle)) <= inside;
            least = fits ? middle : least;
            most = fits ? most : middle;
        }
        return least;
    }

    /** Stands in this form from now on, beside its words with a field this wide for the picture, in pixels. */
    public void stand(TileForm wanted, int wide) {
        form = wanted;
        picture = wide;
        repaint();
    }

    private int room(int width) {
        return width - 2 * inset() - 2 * kit().theme().space(4);
    }

    @Override
    protected void paintFace(Graphics g, Role ink) {
        Graphics2D brush = Brush.of(g);
        Rectangle2D field = field();
        paintPicture(brush, field);
        boolean beside = form == TileForm.PICTURE_BESIDE;
        int room = room(getWidth() - (beside ? picture : 0));
        double x = (beside ? field.getMaxX() : inset()) + kit().theme().space(4);
        double y = beside
                ? (getHeight() - words.linesHeight(room)) / 2.0
                : field.getMaxY() + kit().theme().space(1);
        boolean pressed = ink != Role.EDGE;
        brush.setColor(kit().color(pressed ? ink : Role.ON_CARD));
        words.paint(brush, x, y, room);
        brush.dispose();
    }

    /** Where the ground of the picture lies. */
    private Rectangle2D field() {
        int in = inset();
        double inside = getHeight() - 2.0 * in;
        if (form == TileForm.PICTURE_BESIDE) {
            return new Rectangle2D.Double(in, in, picture, inside);
        }
        return new Rectangle2D.Double(
                in, in + kit().theme().edge(), getWidth() - 2.0 * in, inside - words.height(room(getWidth())));
    }

    private void paintPicture(Graphics2D brush, Rectangle2D field) {
        Shape all = brush.getClip();
        brush.clip(face(kit().theme().edge()));
        brush.setColor(kit().color(Role.PICTURE_GROUND));
        brush.fill(field);
        double side = Math.min(field.getWidth(), field.getHeight()) * 0.94;
        double x = field.getCenterX() - side / 2;
        double y = field.getCenterY() - side / 2;
        drawing.ifPresent(shown -> shown.paint(brush, x, y, side, side, shown.endPoseMillis()));
        brush.setClip(all);
    }
}
