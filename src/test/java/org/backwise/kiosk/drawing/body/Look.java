package org.backwise.kiosk.drawing.body;

import java.util.EnumSet;
import java.util.Set;
import org.backwise.kiosk.drawing.Palette;

/** Everything that tells one person from another. */
public record Look(
        Build build,
        Tones skin,
        Tones top,
        Sleeve sleeve,
        Neckline neckline,
        Tones legs,
        HairStyle style,
        Tones hair,
        Tones shoe,
        Set<Extra> extras,
        Mood mood) {
    private static final Tones SHOE = new Tones(Palette.SHOE, Palette.SHOE, Palette.INK);

    public static Look of(Skin skin, Build build) {
        return new Look(
                build,
                skin.tones(),
                Top.CORAL.tones(),
                Sleeve.LONG,
                Neckline.ROUND,
                Legs.DENIM.tones(),
                HairStyle.SHORT,
                HairDye.BROWN.tones(),
                SHOE,
                EnumSet.noneOf(Extra.class),
                Mood.CALM);
    }

    public Look hair(HairStyle newStyle, HairDye dye) {
        return new Look(build, skin, top, sleeve, neckline, legs, newStyle, dye.tones(), shoe, extras, mood);
    }

    public Look top(Top newTop, Sleeve newSleeve, Neckline newNeckline) {
        return new Look(build, skin, newTop.tones(), newSleeve, newNeckline, legs, style, hair, shoe, extras, mood);
    }

    public Look legs(Legs newLegs) {
        return new Look(build, skin, top, sleeve, neckline, newLegs.tones(), style, hair, shoe, extras, mood);
    }

    public Look with(Extra extra) {
        Set<Extra> more = EnumSet.copyOf(extras.isEmpty() ? EnumSet.noneOf(Extra.class) : extras);
        more.add(extra);
        return new Look(build, skin, top, sleeve, neckline, legs, style, hair, shoe, more, mood);
    }

    public Look mood(Mood newMood) {
        return new Look(build, skin, top, sleeve, neckline, legs, style, hair, shoe, extras, newMood);
    }

    /** The same body as a flat grey shape. */
    Look ghost() {
        Tones grey = Tones.GHOST;
        return new Look(
                build, grey, grey, sleeve, Neckline.ROUND, grey, style, grey, grey, EnumSet.noneOf(Extra.class), mood);
    }

    boolean hidesEars() {
        return EnumSet.of(HairStyle.BOB, HairStyle.LONG, HairStyle.HIJAB).contains(style);
    }

    boolean isGhost() {
        return skin.equals(Tones.GHOST);
    }
}
