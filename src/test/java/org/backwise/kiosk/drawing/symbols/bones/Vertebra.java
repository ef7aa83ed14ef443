package org.backwise.kiosk.drawing.symbols.bones;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Silhouette;

/** One bone of the spine seen from behind: a rounded block, a wing lifted on either side, a ridge in the middle. */
record Vertebra(double x, double y, double width, double height) {
    void draw(Svg svg, Contour contour) {
        silhouette().draw(svg, contour);
        svg.line(x, y - height * 0.12, x, y + height * 0.2, contour.line().stroke(height * 0.16));
    }

    /** The soft disc under this bone. */
    void drawDisc(Svg svg, double gap) {
        svg.rect(x - width * 0.42, y + height / 2 - 2, width * 0.84, gap + 4, gap / 2, Palette.DISC.fill());
    }

    private Silhouette silhouette() {
        double reach = width * 0.74;
        double corner = height * 0.5;
        String wings = "M%sL%sL%s"
                .formatted(
                        Svg.point(x - reach, y - height * 0.12),
                        Svg.point(x, y + height * 0.12),
                        Svg.point(x + reach, y - height * 0.12));
        String block = "M%sH%s".formatted(Svg.point(x - width / 2 + corner, y), Svg.number(x + width / 2 - corner));
        return new Silhouette().limb(height * 0.4, wings).limb(height, block);
    }
}
