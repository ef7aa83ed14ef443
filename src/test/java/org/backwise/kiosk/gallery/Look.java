package org.backwise.kiosk.gallery;

import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.Contrast;
import org.backwise.kiosk.core.comfort.Motion;
import org.backwise.kiosk.core.comfort.TextSize;
import org.backwise.kiosk.ui.theme.Glass;

/** On what glass, and with what a patient chose, an exhibit is made. */
record Look(Glass glass, Comfort comfort) {

    /** A 24-inch screen. */
    private static final double PIXELS_A_MILLIMETRE = 3.62;

    static final Look USUAL = Look.of(1920, 1080, TextSize.USUAL, Contrast.STANDARD);

    /** Pictures stand still, so that two pictures of the same exhibit are the same. */
    static Look of(int width, int height, TextSize size, Contrast contrast) {
        return new Look(
                new Glass(width, height, PIXELS_A_MILLIMETRE),
                Comfort.USUAL.with(size).with(contrast).with(Motion.STILL));
    }
}
