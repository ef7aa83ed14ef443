package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Contour;

/** A head seen from the front, about 0 0, some 84 high; scaled by whoever places it. */
public record FrontHead(Portrait portrait, double edge) {
    public FrontHead(Portrait portrait) {
        this(portrait, Contour.SOFT_EDGE);
    }

    /** The head with a face. */
    public void draw(Svg svg, Mood mood) {
        drawBare(svg);
        mood.draw(svg, portrait.features());
        if (portrait.eyewear() == Eyewear.GLASSES) {
            svg.circle(-13, 0, 10, Palette.GLASSES.stroke(2.6))
                    .circle(13, 0, 10, Palette.GLASSES.stroke(2.6))
                    .path("M-3 -1Q0 -4 3 -1", Palette.GLASSES.stroke(2.6));
        }
    }

    /** The head without eyes and mouth, for symbols that draw their own. */
    void drawBare(Svg svg) {
        Contour hair = new Contour(portrait.hair(), portrait.hairLine(), edge);
        portrait.cut().behind().draw(svg, hair);
        Contour skin = new Contour(portrait.skin().near(), portrait.skin().line(), edge);
        if (portrait.cut() != Haircut.SCARF && portrait.cut() != Haircut.BOB) {
            skin.circle(svg, -33, 4, 7);
            skin.circle(svg, 33, 4, 7);
        }
        skin.ellipse(svg, 0, 0, 33, 39);
        portrait.cut().over().draw(svg, hair);
    }
}
