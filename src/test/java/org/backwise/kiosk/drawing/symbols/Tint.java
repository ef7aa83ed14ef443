package org.backwise.kiosk.drawing.symbols;

import org.backwise.kiosk.drawing.Palette;

/** Three shades of one skin or cloth, so that symbols can show different people with the same drawing. */
public enum Tint {
    IVORY(Palette.SKIN_IVORY, Palette.SKIN_IVORY_FAR, Palette.SKIN_IVORY_LINE),
    HONEY(Palette.SKIN_HONEY, Palette.SKIN_HONEY_FAR, Palette.SKIN_HONEY_LINE),
    BRONZE(Palette.SKIN_BRONZE, Palette.SKIN_BRONZE_FAR, Palette.SKIN_BRONZE_LINE),
    UMBER(Palette.SKIN_UMBER, Palette.SKIN_UMBER_FAR, Palette.SKIN_UMBER_LINE),
    EBONY(Palette.SKIN_EBONY, Palette.SKIN_EBONY_FAR, Palette.SKIN_EBONY_LINE),
    ROSE(Palette.SKIN_ROSE, Palette.SKIN_ROSE_FAR, Palette.SKIN_ROSE_LINE),
    CORAL(Palette.TOP_CORAL, Palette.TOP_CORAL_FAR, Palette.TOP_CORAL_LINE),
    GREEN(Palette.TOP_GREEN, Palette.TOP_GREEN_FAR, Palette.TOP_GREEN_LINE),
    OCHRE(Palette.TOP_OCHRE, Palette.TOP_OCHRE_FAR, Palette.TOP_OCHRE_LINE),
    PLUM(Palette.TOP_PLUM, Palette.TOP_PLUM_FAR, Palette.TOP_PLUM_LINE),
    SKY(Palette.TOP_SKY, Palette.TOP_SKY_FAR, Palette.TOP_SKY_LINE),
    BERRY(Palette.TOP_BERRY, Palette.TOP_BERRY_FAR, Palette.TOP_BERRY_LINE),
    TEAL(Palette.TOP_TEAL, Palette.TOP_TEAL_FAR, Palette.TOP_TEAL_LINE),
    DENIM(Palette.LEGS_DENIM, Palette.LEGS_DENIM_FAR, Palette.LEGS_DENIM_LINE),
    SLATE(Palette.LEGS_SLATE, Palette.LEGS_SLATE_FAR, Palette.LEGS_SLATE_LINE),
    AUBERGINE(Palette.LEGS_AUBERGINE, Palette.LEGS_AUBERGINE_FAR, Palette.LEGS_AUBERGINE_LINE),
    OLIVE(Palette.LEGS_OLIVE, Palette.LEGS_OLIVE_FAR, Palette.LEGS_OLIVE_LINE),
    SAND(Palette.LEGS_SAND, Palette.LEGS_SAND_FAR, Palette.LEGS_SAND_LINE),
    PLAIN(Palette.PROP_LIGHT, Palette.PROP, Palette.PROP_LINE),
    WHITE(Palette.PAPER, Palette.SCREEN, Palette.PROP_LINE),
    BONE(Palette.BONE, Palette.BONE, Palette.BONE_LINE),
    STEEL(Palette.PROP, Palette.PROP_FAR, Palette.PROP_LINE);

    private final Palette near;
    private final Palette far;
    private final Palette line;

    Tint(Palette near, Palette far, Palette line) {
        this.near = near;
        this.far = far;
        this.line = line;
    }

    public Palette near() {
        return near;
    }

    public Palette far() {
        return far;
    }

    public Palette line() {
        return line;
    }

    /** The lit side with its edge; thinner than a thing's edge, so that people look soft. */
    public Contour edged() {
        return new Contour(near, line, Contour.SOFT_EDGE);
    }

    /** The far side, or a shaded part, with its edge. */
    public Contour shaded() {
        return new Contour(far, line, Contour.SOFT_EDGE);
    }
}
