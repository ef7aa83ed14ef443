package org.backwise.kiosk.drawing.symbols.things;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Symbol;
import org.backwise.kiosk.drawing.symbols.Tint;
import org.backwise.kiosk.drawing.symbols.body.Hand;

/** A half-round dial for a touch: its needle stands between a feather and a light hand, the rest is grey. */
public record TouchDial() implements Symbol {
    private static final double X = 280;
    private static final double Y = 296;
    private static final double RIM = 274;
    private static final double HOLE = 118;
    private static final double LIGHT = 94;
    private static final double NEEDLE = 137;

    @Override
    public void draw(Svg svg) {
        svg.path(band(180, 0), Palette.ARROW.stroke(14)).path(band(180, 0), Palette.GHOST.fill());
        svg.path(band(180, LIGHT), Palette.OK_ZONE.fill());
        svg.path("M" + at(LIGHT, RIM) + "L" + at(LIGHT, HOLE), Palette.ARROW.stroke(7));
        svg.path("M" + at(45, RIM) + "L" + at(45, HOLE), Palette.GHOST_LINE.stroke(6));
        svg.path(band(180, LIGHT), Palette.OK.stroke(7));
        new Feather().into(svg, around(161, 120));
        hand(svg);
        needle(svg);
    }

    @Override
    public Box frame() {
        return new Box(0, 16, 560, 346);
    }

    private static void hand(Svg svg) {
        Box box = around(113, 0);
        svg.placed("hand", box.x(), box.y() + 2, 0.84, 0.84, hand -> Hand.open().draw(hand, Tint.UMBER.edged()));
    }

    private static void needle(Svg svg) {
        String line = "M" + at(0, 0) + "L" + at(NEEDLE, 232);
        svg.path(line, Palette.PAPER.stroke(26)).path(line, Palette.ARROW.stroke(15));
        new Contour(Palette.PAPER, Palette.ARROW, 14).circle(svg, X, Y, 30);
    }

    /** A box in the middle of the band. */
    private static Box around(double degrees, double size) {
        double way = (RIM + HOLE) / 2;
        double x = X + way * Math.cos(Math.toRadians(degrees));
        double y = Y - way * Math.sin(Math.toRadians(degrees));
        return new Box(x - size / 2, y - size / 2, size, size);
    }

    private static String band(double from, double to) {
        return "M" + at(from, RIM) + "A274 274 0 0 1 " + at(to, RIM) + "L" + at(to, HOLE) + "A118 118 0 0 0 "
                + at(from, HOLE) + "Z";
    }

    /** A place on the dial; degrees run from the right end, upwards. */
    private static String at(double degrees, double radius) {
        double angle = Math.toRadians(degrees);
        return Svg.point(X + radius * Math.cos(angle), Y - radius * Math.sin(angle));
    }
}
