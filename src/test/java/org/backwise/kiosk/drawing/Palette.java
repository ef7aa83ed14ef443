package org.backwise.kiosk.drawing;

/**
 * Every colour a picture may use. A colour has a role, written as the shape's class, so that a contrast theme can
 * recolour all pictures by a short list of roles; several colours share a role where people and clothes differ.
 *
 * <p>Fills come with a darker {@code *-line} colour for contours, which keeps pale shapes readable on the warm ground.
 */
public enum Palette {
    SKIN_IVORY("skin-near", "#F2CDB0"),
    SKIN_IVORY_FAR("skin-far", "#DDB091"),
    SKIN_IVORY_LINE("skin-line", "#8F5A3F"),
    SKIN_HONEY("skin-near", "#DDA777"),
    SKIN_HONEY_FAR("skin-far", "#C48D5F"),
    SKIN_HONEY_LINE("skin-line", "#7C4A2C"),
    SKIN_BRONZE("skin-near", "#BD8057"),
    SKIN_BRONZE_FAR("skin-far", "#A06943"),
    SKIN_BRONZE_LINE("skin-line", "#623A22"),
    SKIN_UMBER("skin-near", "#946342"),
    SKIN_UMBER_FAR("skin-far", "#71472E"),
    SKIN_UMBER_LINE("skin-line", "#432719"),
    SKIN_EBONY("skin-near", "#7A523D"),
    SKIN_EBONY_FAR("skin-far", "#603F2E"),
    SKIN_EBONY_LINE("skin-line", "#24130C"),
    SKIN_ROSE("skin-near", "#EDB99C"),
    SKIN_ROSE_FAR("skin-far", "#D79C7F"),
    SKIN_ROSE_LINE("skin-line", "#8A4B38"),

    TOP_CORAL("top-near", "#CE5F45"),
    TOP_CORAL_FAR("top-far", "#B04A33"),
    TOP_CORAL_LINE("top-line", "#7A2E1E"),
    TOP_GREEN("top-near", "#3C8868"),
    TOP_GREEN_FAR("top-far", "#2D7054"),
    TOP_GREEN_LINE("top-line", "#174635"),
    TOP_OCHRE("top-near", "#DCA038"),
    TOP_OCHRE_FAR("top-far", "#BE8524"),
    TOP_OCHRE_LINE("top-line", "#74500F"),
    TOP_PLUM("top-near", "#8A5C93"),
    TOP_PLUM_FAR("top-far", "#714A7A"),
    TOP_PLUM_LINE("top-line", "#452A4C"),
    TOP_SKY("top-near", "#5C93B5"),
    TOP_SKY_FAR("top-far", "#467B9C"),
    TOP_SKY_LINE("top-line", "#264D66"),
    TOP_BERRY("top-near", "#B34A68"),
    TOP_BERRY_FAR("top-far", "#953953"),
    TOP_BERRY_LINE("top-line", "#5F1F33"),
    TOP_TEAL("top-near", "#2F8A93"),
    TOP_TEAL_FAR("top-far", "#22717A"),
    TOP_TEAL_LINE("top-line", "#10444B"),

    LEGS_DENIM("legs-near", "#3D7196"),
    LEGS_DENIM_FAR("legs-far", "#2F5A7A"),
    LEGS_DENIM_LINE("legs-line", "#193850"),
    LEGS_SLATE("legs-near", "#5B6870"),
    LEGS_SLATE_FAR("legs-far", "#485459"),
    LEGS_SLATE_LINE("legs-line", "#2A3338"),
    LEGS_AUBERGINE("legs-near", "#6E5180"),
    LEGS_AUBERGINE_FAR("legs-far", "#594067"),
    LEGS_AUBERGINE_LINE("legs-line", "#352440"),
    LEGS_OLIVE("legs-near", "#77773F"),
    LEGS_OLIVE_FAR("legs-far", "#606031"),
    LEGS_OLIVE_LINE("legs-line", "#3A3A1A"),
    LEGS_SAND("legs-near", "#B59A70"),
    LEGS_SAND_FAR("legs-far", "#9A8059"),
    LEGS_SAND_LINE("legs-line", "#5E4A2D"),

    HAIR_BLACK("hair", "#2B2523"),
    HAIR_BROWN("hair", "#57382A"),
    HAIR_AUBURN("hair", "#8C4A2F"),
    HAIR_FAIR("hair", "#C3924E"),
    HAIR_GREY("hair", "#9A9B9D"),
    HAIR_WHITE("hair", "#DEDCD6"),
    HAIR_LINE("hair-line", "#453F3B"),

    SCARF_INDIGO("scarf", "#4A5A96"),
    SCARF_INDIGO_LINE("scarf-line", "#28325C"),
    SCARF_SAFFRON("scarf", "#D98A2B"),
    SCARF_SAFFRON_LINE("scarf-line", "#7D4B10"),

    SHOE("shoe", "#37373C"),
    SHOE_SOLE("shoe-sole", "#8E8F94"),
    FACE("face", "#1F1613"),
    GLASSES("glasses", "#2F3A44"),
    WHITE("white", "#FFFFFF"),

    FLOOR("floor", "#BCC3C5"),
    SHADOW("shadow", "#D8D5CB"),
    PROP("prop", "#7C8C94"),
    PROP_FAR("prop-far", "#65757D"),
    PROP_LIGHT("prop-light", "#AEBBC0"),
    PROP_LINE("prop-line", "#3C4A51"),
    WOOD("wood", "#B98D5E"),
    WOOD_FAR("wood-far", "#9C7448"),
    WOOD_LINE("wood-line", "#5E4124"),
    CUSHION("cushion", "#E0B44C"),
    CUSHION_LINE("cushion-line", "#7A5A12"),
    PLANT("plant", "#5E8F5A"),
    PLANT_LINE("plant-line", "#2F5230"),
    SCREEN("screen", "#DDEBEF"),
    WATER("water", "#8FC0D6"),
    WARM("warm", "#D9663E"),
    GOLD("gold", "#E8C24A"),
    NIGHT("night", "#0B3D4F"),
    NIGHT_LIGHT("night-light", "#FFFFFF"),
    NIGHT_FAR("night-far", "#AEBBC0"),
    MOON("moon", "#E8C24A"),
    BONE("bone", "#EFE3C8"),
    BONE_LINE("bone-line", "#7B6A45"),
    DISC("disc", "#8DB7C4"),
    MUSCLE("muscle", "#C9735F"),
    MUSCLE_LINE("muscle-line", "#71301F"),

    GROUND("ground", "#F1EFE8"),
    PAPER("paper", "#FFFFFF"),
    TILE("tile", "#E3E1D8"),
    INK("ink", "#1D1D1F"),
    ARROW("arrow", "#0B3D4F"),
    ARROW_RIM("arrow-rim", "#F7F5EF"),
    CONTACT("contact", "#0B3D4F"),
    CONTACT_RIM("contact-rim", "#FFFFFF"),
    OK("ok", "#0F5A3C"),
    OK_ZONE("ok-zone", "#BFDCCB"),
    KEEP_OFF("keep-off", "#7A0C12"),
    KEEP_OFF_ZONE("keep-off-zone", "#F3D3D1"),
    ON_DARK("on-dark", "#FFFFFF"),
    GHOST("ghost", "#C9C8C3"),
    GHOST_LINE("ghost-line", "#97989A");

    private final String role;
    private final String hex;

    Palette(String role, String hex) {
        this.role = role;
        this.hex = hex;
    }

    /** The class a shape of this colour carries. */
    public String role() {
        return role;
    }

    public String hex() {
        return hex;
    }

    /** This colour, filling a shape. */
    public Ink fill() {
        return new Ink.Fill(this);
    }

    /** This colour as a round-capped line. */
    public Ink.Stroke stroke(double width) {
        return new Ink.Stroke(this, width, Ink.Cap.ROUND, "");
    }
}
