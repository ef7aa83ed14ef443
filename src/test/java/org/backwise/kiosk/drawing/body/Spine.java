package org.backwise.kiosk.drawing.body;

/**
 * How the trunk is held, in degrees: 0 everywhere is tall and square.
 *
 * @param lean the whole trunk tipped forward from the hips
 * @param curl the upper trunk bent forward on the lower one
 * @param sideways bent to the left
 * @param twist the chest turned to the left
 * @param pelvis the hips turned to the left below a chest that stays, as knees roll over in lying
 */
public record Spine(double lean, double curl, double sideways, double twist, double pelvis) {
    public static final Spine TALL = new Spine(0, 0, 0, 0);

    /** With the hips square. */
    public Spine(double lean, double curl, double sideways, double twist) {
        this(lean, curl, sideways, twist, 0);
    }

    public static Spine leaning(double lean) {
        return new Spine(lean, 0, 0, 0);
    }

    public static Spine twisted(double twist) {
        return new Spine(0, 0, 0, twist);
    }

    /** The hips turned so far to the left, the chest kept where it is. */
    public static Spine rolled(double pelvis) {
        return new Spine(0, 0, 0, 0, pelvis);
    }

    /** Left and right exchanged. */
    Spine mirrored() {
        return new Spine(lean, curl, -sideways, -twist, -pelvis);
    }

    Spine towards(Spine end, double part) {
        return new Spine(
                mix(lean, end.lean, part),
                mix(curl, end.curl, part),
                mix(sideways, end.sideways, part),
                mix(twist, end.twist, part),
                mix(pelvis, end.pelvis, part));
    }

    static double mix(double from, double to, double part) {
        return from + (to - from) * part;
    }
}
