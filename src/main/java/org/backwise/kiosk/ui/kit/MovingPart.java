package org.backwise.kiosk.ui.kit;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * Where a drawing moves, found by looking: it is painted small at moments all over its loop, and what differs from the first
 * of them, with a seam around it, is the part that moves.
 */
final class MovingPart {

    /** All of a drawing. As every part, in fractions of its width and height. */
    static final Rectangle2D WHOLE = new Rectangle2D.Double(0, 0, 1, 1);

    private static final int SIDE = 160;
    private static final int MOMENTS = 40;
    private static final int SEAM = 4;

    private final Drawing drawing;
    private final int[] first;

    private MovingPart(Drawing drawing) {
        this.drawing = drawing;
        this.first = painted(0);
    }

    /** Takes some tens of milliseconds; on any thread. */
    static Rectangle2D of(Drawing drawing) {
        return drawing.movement().isKnown() ? new MovingPart(drawing).found() : WHOLE;
    }

    private Rectangle2D found() {
        int left = SIDE;
        int top = SIDE;
        int right = -1;
        int bottom = -1;
        for (int moment = 1; moment < MOMENTS; moment++) {
            int[] now = painted(drawing.movement().loopMillis() * moment / MOMENTS);
            for (int at = 0; at < now.length; at++) {
                if (now[at] != first[at]) {
                    left = Math.min(left, at % SIDE);
                    right = Math.max(right, at % SIDE);
                    top = Math.min(top, at / SIDE);
                    bottom = Math.max(bottom, at / SIDE);
                }
            }
        }
        return right < 0 ? new Rectangle2D.Double() : seamed(left, top, right, bottom);
    }

    private static Rectangle2D seamed(int left, int top, int right, int bottom) {
        Rectangle2D part = new Rectangle2D.Double();
        part.setFrameFromDiagonal(
                (left - SEAM) / (double) SIDE,
                (top - SEAM) / (double) SIDE,
                (right + 1 + SEAM) / (double) SIDE,
                (bottom + 1 + SEAM) / (double) SIDE);
        return part.createIntersection(WHOLE);
    }

    private int[] painted(long millis) {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        drawing.paint(g, 0, 0, SIDE, SIDE, millis);
        g.dispose();
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }
}
