package org.backwise.kiosk.drawing.symbols;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;

/**
 * A fill with a darker edge. Pale things (bone, paper, a white coat) would vanish on a white tile without it, and the
 * edge is what still tells shapes apart in the contrast themes.
 */
public record Contour(Palette fill, Palette line, double width) {
    /** The usual edge of a symbol, seen from a metre away. */
    public static final double EDGE = 6;

    /** The edge of people and clothes. */
    public static final double SOFT_EDGE = 4;

    public Contour(Palette fill, Palette line) {
        this(fill, line, EDGE);
    }

    public void path(Svg svg, String data) {
        svg.path(data, fill.fill()).path(data, line.stroke(width));
    }

    public void circle(Svg svg, double x, double y, double radius) {
        svg.circle(x, y, radius, fill.fill()).circle(x, y, radius, line.stroke(width));
    }

    public void ellipse(Svg svg, double x, double y, double radiusX, double radiusY) {
        svg.ellipse(x, y, radiusX, radiusY, fill.fill()).ellipse(x, y, radiusX, radiusY, line.stroke(width));
    }

    public void rect(Svg svg, double x, double y, double wide, double high, double radius) {
        svg.rect(x, y, wide, high, radius, fill.fill()).rect(x, y, wide, high, radius, line.stroke(width));
    }

    /** A thick round-capped line with an edge: a limb, a rod, a band. */
    public void limb(Svg svg, double thickness, String data) {
        new Silhouette().limb(thickness, data).draw(svg, this);
    }
}
