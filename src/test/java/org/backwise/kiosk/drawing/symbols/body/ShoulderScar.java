package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A bare shoulder with a long stitched scar: shoulder surgery. */
public record ShoulderScar(Portrait portrait) implements Symbol {
    private static final String SCAR = "M128 84C146 96 156 118 156 146";

    @Override
    public void draw(Svg svg) {
        portrait.skin()
                .edged()
                .path(
                        svg,
                        "M30 6C34 40 40 52 74 60C124 66 176 78 194 122C206 154 210 196 212 236H140"
                                + "L134 176L128 236H8V60C20 48 28 32 30 6Z");
        svg.path("M134 176C132 166 130 158 124 150", portrait.skin().line().stroke(4))
                .path("M14 84C44 94 74 96 100 90", portrait.skin().line().stroke(4));
        portrait.top().edged().path(svg, "M8 92C40 108 62 128 74 160C84 188 104 200 128 204V236H8Z");
        svg.path(SCAR, Palette.PAPER.stroke(19)).path(SCAR, Palette.KEEP_OFF.stroke(8));
        for (String stitch : new String[] {"M126 104L144 86", "M140 122L162 106", "M146 142L170 134"}) {
            svg.path(stitch, Palette.PAPER.stroke(15)).path(stitch, Palette.KEEP_OFF.stroke(6));
        }
    }
}
