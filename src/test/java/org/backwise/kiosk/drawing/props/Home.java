package org.backwise.kiosk.drawing.props;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;

/** A house as large as the picture, cut open: whatever is drawn in it is done at home. */
public final class Home {
    /** The height of its floor on the paper. */
    public static final double FLOOR = 540;

    private Home() {}

    public static void draw(Svg svg) {
        String walls = "M46 262V566Q46 572 52 572H548Q554 572 554 566V262L300 54Z";
        svg.group(
                "home",
                home -> home.path(walls, Palette.ARROW.stroke(12))
                        .path(walls, Palette.PAPER.fill())
                        .path("M50 540H550V566Q550 568 548 568H52Q50 568 50 566Z", Palette.TILE.fill())
                        .path("M400 116V70H448V155Z", Palette.ARROW.stroke(12))
                        .path("M400 116V70H448V155Z", Palette.TILE.fill())
                        .path("M36 262L300 44L564 262", Palette.ARROW.stroke(30)));
    }
}
