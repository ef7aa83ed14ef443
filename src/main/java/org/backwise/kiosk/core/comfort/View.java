package org.backwise.kiosk.core.comfort;

/** What is shown, and where on the glass. */
public record View(Motion motion, LineFocus lineFocus, Reach reach, Display display) {

    public static final View USUAL = new View(Motion.MOVING, LineFocus.OFF, Reach.USUAL, Display.SHOWN);

    View with(Motion chosen) {
        return new View(chosen, lineFocus, reach, display);
    }

    View with(LineFocus chosen) {
        return new View(motion, chosen, reach, display);
    }

    View with(Reach chosen) {
        return new View(motion, lineFocus, chosen, display);
    }

    View with(Display chosen) {
        return new View(motion, lineFocus, reach, chosen);
    }
}
