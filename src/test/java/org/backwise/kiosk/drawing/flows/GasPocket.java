package org.backwise.kiosk.drawing.flows;

import java.util.List;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Picture;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.props.Arrow;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Tempo;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.body.BackView;
import org.backwise.kiosk.drawing.symbols.body.Portrait;
import org.backwise.kiosk.drawing.symbols.bones.SpineColumn;

/** A small joint of the back, very large: its two smooth ends part, and a gas pocket forms between them. */
final class GasPocket {
    private static final Tempo TEMPO = Tempo.thereAndBack(8);
    private static final double WAY = 26;
    private static final double X = 366;
    private static final double Y = 350;
    private static final int SIZES = 5;
    private static final Contour BONE = new Contour(Palette.BONE, Palette.BONE_LINE, 7);

    private GasPocket() {}

    static Picture picture() {
        Svg svg = Svg.picture(
                "What makes the sound",
                "A small joint of the back, drawn large. Two smooth joint ends touch. They move a little apart, and one"
                        + " small gas pocket forms in the fluid between them.");
        svg.circle(X, Y, 208, Palette.ARROW.fill()).circle(X, Y, 198, Palette.PAPER.fill());
        svg.rect(X - 148, Y - 100, 296, 200, 84, Palette.ARROW.fill())
                .rect(X - 142, Y - 94, 284, 188, 78, Palette.WATER.fill());
        for (double side : new double[] {-1, 1}) {
            svg.circle(X + side * 128, Y - 16, 4, Palette.PAPER.fill())
                    .circle(X + side * 120, Y + 12, 5, Palette.PAPER.fill())
                    .circle(X + side * 132, Y + 30, 3.5, Palette.PAPER.fill());
        }
        moving(svg, -1);
        moving(svg, 1);
        for (int size = 0; size < SIZES; size++) {
            pocket(svg, size);
        }
        arrow(svg, -1);
        arrow(svg, 1);
        back(svg);
        return Picture.of("why-pops-what-makes-it", svg);
    }

    /** The upper (-1) or lower (1) end of the joint. */
    private static void moving(Svg svg, double side) {
        List<String> ways = TEMPO.parts().stream()
                .map(part -> Svg.point(0, side * WAY * part))
                .toList();
        svg.group(
                "end",
                end -> end.animateTransform(Svg.Motion.TRANSLATE, TEMPO.seconds(), ways)
                        .placed("bone", X, Y + side * 3, 1, side, GasPocket::bone));
    }

    /** The lower end, from the middle of its smooth side. */
    private static void bone(Svg svg) {
        BONE.path(
                svg,
                "M-92 4H92C112 4 116 26 108 46C98 72 74 84 70 112Q66 138 40 138H-40Q-66 138 -70 112"
                        + "C-74 84 -98 72 -108 46C-116 26 -112 4 -92 4Z");
        svg.path("M-92 12H92", Palette.BONE_LINE.stroke(24)).path("M-92 12H92", Palette.DISC.stroke(14));
    }

    /** The gas pocket in one of the sizes it grows through. */
    private static void pocket(Svg svg, int size) {
        double low = 0.3 + 0.62 * size / SIZES;
        double high = size == SIZES - 1 ? 2 : low + 0.62 / SIZES;
        double grown = (size + 1.0) / SIZES;
        svg.group(
                "pocket",
                pocket -> pocket.animateOpacity(
                                TEMPO.seconds(),
                                TEMPO.parts().stream()
                                        .map(part -> part >= low && part < high ? "1" : "0")
                                        .toList())
                        .ellipse(X, Y, 46 * grown, 19 * grown, Palette.ARROW.fill())
                        .ellipse(X, Y, 46 * grown - 5, Math.max(1, 19 * grown - 5), Palette.PAPER.fill()));
    }

    private static void arrow(Svg svg, double side) {
        Arrow.through(
                        new Flat(X + 165, Y + side * 14),
                        new Flat(X + 165, Y + side * 32),
                        new Flat(X + 165, Y + side * 54))
                .wide(9)
                .draw(svg);
    }

    /** Where that joint is: a back with its spine, and a ring about one place of it. */
    private static void back(Svg svg) {
        svg.placed("person", 24, 36, 0.92, 0.92, person -> {
            new BackView(Portrait.MOTHER).draw(person);
            new SpineColumn(120, 108, 4, 40, 22, 10).draw(person);
        });
        svg.circle(132, 186, 24, Palette.ON_DARK.stroke(15)).circle(132, 186, 24, Palette.ARROW.stroke(8));
        svg.line(150, 204, 190, 236, Palette.ON_DARK.stroke(15)).line(152, 206, 196, 240, Palette.ARROW.stroke(8));
    }
}
