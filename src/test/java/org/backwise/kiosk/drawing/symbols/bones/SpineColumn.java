package org.backwise.kiosk.drawing.symbols.bones;

import java.util.stream.IntStream;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Contour;

/** A stretch of spine, bone over disc over bone, from the middle of its topmost bone downwards. */
public record SpineColumn(double x, double top, int bones, double boneWidth, double boneHeight, double gap) {
    private static final Contour BONE = new Contour(Palette.BONE, Palette.BONE_LINE, 4);

    public void draw(Svg svg) {
        draw(svg, BONE);
    }

    /** The spine in other colours, as on an X-ray. */
    void draw(Svg svg, Contour bone) {
        IntStream.range(0, bones - 1).forEach(index -> bone(index).drawDisc(svg, gap));
        IntStream.range(0, bones).forEach(index -> bone(index).draw(svg, bone));
    }

    /** The height of the middle of one bone, counted from 0 at the top. */
    public double middle(int index) {
        return top + index * (boneHeight + gap);
    }

    private Vertebra bone(int index) {
        return new Vertebra(x, middle(index), boneWidth, boneHeight);
    }
}
