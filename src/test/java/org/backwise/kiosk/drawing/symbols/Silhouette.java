package org.backwise.kiosk.drawing.symbols;

import java.util.ArrayList;
import java.util.List;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;

/**
 * Several limbs and blobs that grow into one another: all edges are drawn before all fills, so no seam shows where a
 * finger meets the palm or a knob meets the shaft.
 */
public final class Silhouette {
    private sealed interface Part {
        /** The part, swollen by a margin, in one colour. */
        void draw(Svg svg, Palette colour, double margin);
    }

    private record Limb(double thickness, String data) implements Part {
        @Override
        public void draw(Svg svg, Palette colour, double margin) {
            svg.path(data, colour.stroke(thickness + 2 * margin));
        }
    }

    private record Blob(String data) implements Part {
        @Override
        public void draw(Svg svg, Palette colour, double margin) {
            if (margin > 0) {
                svg.path(data, colour.stroke(2 * margin));
            }
            svg.path(data, colour.fill());
        }
    }

    private final List<Part> parts = new ArrayList<>();

    public Silhouette limb(double thickness, String data) {
        parts.add(new Limb(thickness, data));
        return this;
    }

    public Silhouette blob(String data) {
        parts.add(new Blob(data));
        return this;
    }

    /** A round knob; a line of no length with round caps. */
    public Silhouette knob(double x, double y, double radius) {
        return limb(2 * radius, "M" + Svg.point(x, y) + "L" + Svg.point(x + 0.01, y));
    }

    public void draw(Svg svg, Contour contour) {
        parts.forEach(part -> part.draw(svg, contour.line(), contour.width()));
        parts.forEach(part -> part.draw(svg, contour.fill(), 0));
    }
}
