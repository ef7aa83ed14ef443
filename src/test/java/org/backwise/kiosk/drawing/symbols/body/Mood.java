package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;

/** The few lines of a face. None of them screams: a worried reader should feel looked after, not scared. */
public enum Mood {
    FRIENDLY("M-11 18Q0 28 11 18", "M-12 -1V2M12 -1V2", 6.5),
    CALM("M-8 20Q0 24 8 20", "M-12 -1V2M12 -1V2", 6.5),
    UNEASY("M-8 21Q0 17 8 21", "M-12 0V3M12 0V3M-19 -10L-11 -13M19 -10L11 -13", 5.5),
    FAINT("M-7 21H7", "M-18 1Q-12 6 -6 1M6 1Q12 6 18 1M-19 -11L-11 -14M19 -11L11 -14", 4),
    TIRED("M-7 22Q0 19 7 22", "M-18 1Q-12 6 -6 1M6 1Q12 6 18 1", 4.5);

    private final String mouth;
    private final String eyes;
    private final double eyeWidth;

    Mood(String mouth, String eyes, double eyeWidth) {
        this.mouth = mouth;
        this.eyes = eyes;
        this.eyeWidth = eyeWidth;
    }

    void draw(Svg svg, Palette line) {
        svg.path(eyes, line.stroke(eyeWidth)).path(mouth, line.stroke(4.5));
    }
}
