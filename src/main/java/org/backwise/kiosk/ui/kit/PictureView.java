package org.backwise.kiosk.ui.kit;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.accessibility.AccessibleRole;
import javax.swing.Timer;
import org.backwise.kiosk.core.comfort.Motion;
import org.backwise.kiosk.core.library.Picture;
import org.backwise.kiosk.ui.theme.Role;

/** A slide's picture on its ground: moving, or still with the start pose as a ghost. Nothing is painted while hidden. */
public final class PictureView extends Described {

    private static final long serialVersionUID = 1;
    private static final int FRAME_MILLIS = 33;

    /** How a picture stands on its ground. */
    public enum Ground {
        ROUNDED,
        NONE
    }

    /** Which moment of the move is shown. */
    public enum Moment {
        /** All of the move, again and again. */
        MOVING(Drawings.Arrows.SEEN),
        /** The same, but beginning with the way back. */
        RETURNING(Drawings.Arrows.SEEN),
        /** At rest before and after the move. */
        START(Drawings.Arrows.LEFT_OUT),
        END(Drawings.Arrows.SEEN);

        private final Drawings.Arrows arrows;

        Moment(Drawings.Arrows arrows) {
            this.arrows = arrows;
        }
    }

    /** Whether the move is shown as drawn, or done on the other side. */
    public enum Facing {
        AS_DRAWN,
        MIRRORED
    }

    private final transient Kit kit;
    private final transient Picture picture;
    private final transient Optional<Drawing> drawing;
    private final Ground ground;
    private final Moment moment;
    private final Facing facing;
    private final Timer frames = new Timer(FRAME_MILLIS, tick -> step());
    private final long begun = System.nanoTime();
    private long seenMillis;
    private transient Optional<Filmstrip> strip = Optional.empty();

    public PictureView(Kit kit, Picture picture, Ground ground) {
        this(kit, picture, ground, Moment.MOVING, Facing.AS_DRAWN);
    }

    public PictureView(Kit kit, Picture picture, Ground ground, Moment moment, Facing facing) {
        super(AccessibleRole.ICON);
        this.kit = kit;
        this.picture = picture;
        this.ground = ground;
        this.moment = moment;
        this.facing = facing;
        this.drawing = kit.drawings().drawing(picture.name(), kit.theme().contrast(), kit.motion(), moment.arrows);
        setFocusable(true);
        addFocusListener(new RepaintOnFocus());
    }

    @Override
    public void addNotify() {
        super.addNotify();
        if (isMoving()) {
            drawing.filter(Drawing::moves).ifPresent(moving -> {
                kit.drawings().findMovingPart(moving);
                frames.start();
            });
        }
    }

    private boolean isMoving() {
        return kit.motion() == Motion.MOVING && (moment == Moment.MOVING || moment == Moment.RETURNING);
    }

    @Override
    public void removeNotify() {
        frames.stop();
        strip = Optional.empty();
        super.removeNotify();
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D brush = Brush.of(g);
        if (ground == Ground.ROUNDED) {
            paintGround(brush, kit, getWidth(), getHeight());
        }
        drawing.ifPresent(shown -> paint(brush, shown));
        brush.dispose();
    }

    static void paintGround(Graphics2D brush, Kit kit, int width, int height) {
        brush.setColor(kit.color(Role.PICTURE_GROUND));
        double corner = 2.0 * kit.theme().corner();
        brush.fill(new RoundRectangle2D.Double(0, 0, width, height, corner, corner));
    }

    /** What only shows the next frame need not be painted anew. */
    private void paint(Graphics2D brush, Drawing shown) {
        Rectangle part = onGlass(shown.movingPart());
        boolean isFrame = isMoving()
                && shown.movingPart() != MovingPart.WHOLE
                && brush.getTransform().getDeterminant() == 1
                && part.contains(brush.getClipBounds());
        if (isFrame) {
            strip(shown, part).paint(brush, millis(shown));
        } else {
            paint(brush, shown, millis(shown));
        }
    }

    private Filmstrip strip(Drawing shown, Rectangle part) {
        Filmstrip fitting = strip.filter(made -> made.shows(part))
                .orElseGet(() -> new Filmstrip(
                        part,
                        shown.movement().loopMillis(),
                        FRAME_MILLIS,
                        Filmstrip.USUAL_ROOM,
                        (g, at) -> paint(g, shown, at)));
        strip = Optional.of(fitting);
        return fitting;
    }

    /** Asks for a new frame, but only where something moves, and not while all is at rest. */
    private void step() {
        drawing.ifPresent(shown -> {
            long now = millis(shown);
            if (shown.movement().between(seenMillis, now)) {
                repaint(onGlass(shown.movingPart()));
            }
            seenMillis = now;
        });
    }

    private Rectangle onGlass(Rectangle2D part) {
        double side = side();
        double from = facing == Facing.MIRRORED ? 1 - part.getMaxX() : part.getX();
        return new Rectangle2D.Double(
                        (getWidth() - side) / 2 + from * side,
                        (getHeight() - side) / 2 + part.getY() * side,
                        part.getWidth() * side,
                        part.getHeight() * side)
                .getBounds();
    }

    private double side() {
        return Math.min(getWidth(), getHeight());
    }

    private void paint(Graphics2D brush, Drawing shown, long millis) {
        double side = side();
        double x = (getWidth() - side) / 2;
        double y = (getHeight() - side) / 2;
        if (facing == Facing.MIRRORED) {
            brush.translate(getWidth(), 0);
            brush.scale(-1, 1);
        }
        shown.paint(brush, x, y, side, side, millis);
    }

    private long millis(Drawing shown) {
        if (isMoving()) {
            long begins = moment == Moment.RETURNING ? shown.endPoseMillis() : 0;
            return begins + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        }
        return switch (moment) {
            case START -> 0;
            case MOVING, END -> shown.endPoseMillis();
            case RETURNING -> shown.endPoseMillis() * 3 / 2;
        };
    }

    @Override
    protected String inWords() {
        return picture.description();
    }
}
