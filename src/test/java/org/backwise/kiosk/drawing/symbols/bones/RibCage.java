package org.backwise.kiosk.drawing.symbols.bones;

import java.util.stream.IntStream;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Silhouette;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** Ribs about the upper spine; below them the spine goes on without ribs, down to the hip bones. */
public record RibCage() implements Symbol {
    private static final Contour BONE = new Contour(Palette.BONE, Palette.BONE_LINE, 4);
    private static final SpineColumn SPINE = new SpineColumn(150, 36, 11, 40, 24, 14);
    private static final int RIBS = 6;

    /** The height of the middle of the stretch without ribs. */
    public static final double BARE = SPINE.middle(8);

    @Override
    public void draw(Svg svg) {
        IntStream.range(0, RIBS).forEach(index -> ribs(svg, index));
        new Silhouette()
                .blob("M150 452L112 470C70 470 44 446 42 414C70 396 104 404 120 424L150 440L180 424"
                        + "C196 404 230 396 258 414C256 446 230 470 188 470Z")
                .draw(svg, BONE);
        SPINE.draw(svg);
    }

    private static void ribs(Svg svg, int index) {
        double y = SPINE.middle(index);
        double wide = 74 + 13 * Math.min(index, 4) - (index == RIBS - 1 ? 14 : 0);
        double drop = 44 + 6 * index;
        for (double side : new double[] {-1, 1}) {
            String rib = "M%sC%s %s %s"
                    .formatted(
                            Svg.point(150 + side * 18, y),
                            Svg.point(150 + side * wide * 0.7, y - 22),
                            Svg.point(150 + side * wide * 1.08, y + 4),
                            Svg.point(150 + side * wide, y + drop));
            BONE.limb(svg, 12, rib);
        }
    }

    @Override
    public Box frame() {
        return new Box(16, 10, 268, 470);
    }
}
