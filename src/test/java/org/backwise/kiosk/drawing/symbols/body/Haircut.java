package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.symbols.Silhouette;

/** The hair round a face seen from the front: what lies behind the head, and what lies over the brow. */
public enum Haircut {
    SHORT(new Silhouette(), cap()),
    BUN(new Silhouette().knob(0, -52, 17), parted()),
    BOB(new Silhouette().blob("M-41 30C-50 -28 -36 -54 0 -54C36 -54 50 -28 41 30C32 40 -32 40 -41 30Z"), parted()),
    RECEDING(
            new Silhouette(),
            new Silhouette()
                    .blob("M-34 2C-40 -34 -22 -43 0 -43C22 -43 40 -34 34 2C32 -14 27 -23 19 -27"
                            + "C8 -33 -8 -33 -19 -27C-27 -23 -32 -14 -34 2Z")),
    CURLS(
            new Silhouette(),
            new Silhouette()
                    .knob(-29, -16, 13)
                    .knob(-20, -32, 14)
                    .knob(0, -38, 15)
                    .knob(20, -32, 14)
                    .knob(29, -16, 13)),
    SCARF(
            new Silhouette()
                    .blob("M-42 20C-48 -32 -30 -52 0 -52C30 -52 48 -32 42 20C48 44 56 54 58 62H-58"
                            + "C-56 54 -48 44 -42 20Z"),
            new Silhouette()
                    .blob("M-34 -2C-36 -40 -18 -48 0 -48C18 -48 36 -40 34 -2C30 -24 16 -28 0 -28"
                            + "C-16 -28 -30 -24 -34 -2Z"));

    private final Silhouette behind;
    private final Silhouette over;

    Haircut(Silhouette behind, Silhouette over) {
        this.behind = behind;
        this.over = over;
    }

    Silhouette behind() {
        return behind;
    }

    Silhouette over() {
        return over;
    }

    private static Silhouette cap() {
        return new Silhouette()
                .blob("M-34 0C-40 -38 -22 -48 0 -48C22 -48 40 -38 34 0C31 -16 22 -24 4 -25"
                        + "C-14 -24 -31 -18 -34 0Z");
    }

    private static Silhouette parted() {
        return new Silhouette()
                .blob("M-35 6C-42 -36 -22 -47 0 -47C22 -47 42 -36 35 6C34 -12 22 -20 4 -28"
                        + "C-10 -18 -32 -14 -35 6Z");
    }
}
