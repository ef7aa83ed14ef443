package org.backwise.kiosk.drawing;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** A picture keeps a margin of 20 free on all sides, at the start and in the middle of its loop. */
final class MarginRule {
    private static final int MARGIN = 20;
    private static final int SIZE = 600;
    private static final int FAINT = 60;

    private MarginRule() {}

    static List<String> broken(String text) {
        List<String> broken = new ArrayList<>();
        Screening screening = Screening.withGhost(text);
        for (long moment : new long[] {1, 4000}) {
            BufferedImage image = screening.image(SIZE, moment);
            if (isInkedOutside(image)) {
                broken.add("something lies in the margin" + (moment > 1 ? " in the middle of the loop" : ""));
            }
        }
        return broken;
    }

    private static boolean isInkedOutside(BufferedImage image) {
        int far = SIZE - MARGIN;
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                boolean outside = x < MARGIN - 1 || y < MARGIN - 1 || x > far || y > far;
                if (outside && image.getRGB(x, y) >>> 24 > FAINT) {
                    return true;
                }
            }
        }
        return false;
    }
}
