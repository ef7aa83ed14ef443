package org.backwise.kiosk.drawing.flows;

import org.backwise.kiosk.drawing.space.Camera;

/** The usual places to look from. */
final class Stage {
    private Stage() {}

    /** A seated person facing us, filling the picture. */
    static Camera front() {
        return new Camera(0, 25, 1.27, 300, 500);
    }

    /** A seated person from the side, looking to our right, filling the picture. */
    static Camera side() {
        return new Camera(90, 4, 1.3, 232, 560);
    }

    /** A seated person half from the front, looking to our right. */
    static Camera quarter() {
        return new Camera(48, 14, 1.24, 240, 534);
    }
}
