package org.backwise.kiosk.ui.kit;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import javax.swing.JPanel;
import org.backwise.kiosk.core.library.Picture;

/** A picture and the ring of its hold on one ground, beside each other, so that the ring hides nothing of the move. */
public final class RingedPicture extends JPanel {

    private static final long serialVersionUID = 1;

    private final transient Kit kit;
    private final PictureView picture;
    private final HoldRing ring;

    public RingedPicture(Kit kit, Picture shown, PictureView.Moment moment, PictureView.Facing facing, HoldRing ring) {
        super(null);
        this.kit = kit;
        this.picture = new PictureView(kit, shown, PictureView.Ground.NONE, moment, facing);
        this.ring = ring;
        setOpaque(false);
        add(ring);
        add(picture);
    }

    /** The ring stands at the right end of the foot: beside the picture or below it, whichever leaves the picture larger. */
    @Override
    public void doLayout() {
        int margin = kit.theme().space(3);
        int side = ring.side();
        int taken = side + 2 * margin;
        Rectangle beside = new Rectangle(0, 0, getWidth() - taken, getHeight());
        Rectangle above = new Rectangle(0, 0, getWidth(), getHeight() - taken);
        boolean besideIsLarger = Math.min(beside.width, beside.height) >= Math.min(above.width, above.height);
        picture.setBounds(besideIsLarger ? beside : above);
        ring.setBounds(getWidth() - side - margin, getHeight() - side - margin, side, side);
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D brush = Brush.of(g);
        PictureView.paintGround(brush, kit, getWidth(), getHeight());
        brush.dispose();
    }
}
