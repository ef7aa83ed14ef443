package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.symbols.Silhouette;

/** Hands in the few ways symbols need them, about the middle of the palm at 0 0, fingers up, thumb on the left. */
public final class Hand {
    private Hand() {}

    /** A flat open palm. */
    public static Silhouette open() {
        return new Silhouette()
                .blob("M-30 -8Q-32 44 -16 52H18Q34 40 32 -10Z")
                .limb(17, "M-22 -4L-27 -48")
                .limb(18, "M-4 -8L-6 -64")
                .limb(18, "M14 -8L17 -58")
                .limb(16, "M28 0L38 -36")
                .limb(18, "M-20 34L-50 2L-54 -8");
    }

    /** A hand with the first finger stretched out upwards, the others folded. */
    public static Silhouette pointing() {
        return new Silhouette()
                .blob("M-28 -6Q-32 40 -16 50H20Q36 36 34 -6Q30 -20 14 -18L-24 -16Z")
                .limb(19, "M-20 0V-62")
                .limb(17, "M-26 34L-42 10L-40 0");
    }
}
