package org.backwise.kiosk.drawing.flows;

import org.backwise.kiosk.drawing.body.Build;
import org.backwise.kiosk.drawing.body.Extra;
import org.backwise.kiosk.drawing.body.HairDye;
import org.backwise.kiosk.drawing.body.HairStyle;
import org.backwise.kiosk.drawing.body.Legs;
import org.backwise.kiosk.drawing.body.Look;
import org.backwise.kiosk.drawing.body.Neckline;
import org.backwise.kiosk.drawing.body.Skin;
import org.backwise.kiosk.drawing.body.Sleeve;
import org.backwise.kiosk.drawing.body.Top;

/** The people of all pictures: the ages, bodies and faces of a waiting room. */
final class Cast {
    static final Look JAMES = Look.of(Skin.UMBER, Build.MEDIUM)
            .hair(HairStyle.CROP, HairDye.WHITE)
            .with(Extra.WRINKLES)
            .top(Top.GREEN, Sleeve.SHORT, Neckline.SHIRT)
            .legs(Legs.DENIM);
    static final Look ROSA = Look.of(Skin.HONEY, Build.HEAVY_BUST)
            .hair(HairStyle.BUN, HairDye.GREY)
            .with(Extra.GLASSES)
            .with(Extra.WRINKLES)
            .top(Top.BERRY, Sleeve.LONG, Neckline.CARDIGAN)
            .legs(Legs.SLATE);
    static final Look RAVI = Look.of(Skin.BRONZE, Build.MEDIUM)
            .hair(HairStyle.SHORT, HairDye.BLACK)
            .top(Top.CORAL, Sleeve.SHORT, Neckline.ROUND)
            .legs(Legs.DENIM);
    static final Look MINA = Look.of(Skin.IVORY, Build.SLIM_BUST)
            .hair(HairStyle.PONYTAIL, HairDye.AUBURN)
            .top(Top.OCHRE, Sleeve.LONG, Neckline.ROUND)
            .legs(Legs.AUBERGINE);
    static final Look LEILA = Look.of(Skin.HONEY, Build.MEDIUM_BUST)
            .hair(HairStyle.HIJAB, HairDye.INDIGO)
            .top(Top.TEAL, Sleeve.LONG, Neckline.ROUND)
            .legs(Legs.SLATE);
    static final Look HARJIT = Look.of(Skin.BRONZE, Build.HEAVY)
            .hair(HairStyle.TURBAN, HairDye.SAFFRON)
            .with(Extra.BEARD)
            .top(Top.SKY, Sleeve.LONG, Neckline.SHIRT)
            .legs(Legs.SLATE);
    static final Look ADA = Look.of(Skin.EBONY, Build.SLIM_BUST)
            .hair(HairStyle.CURLY, HairDye.BLACK)
            .top(Top.OCHRE, Sleeve.SHORT, Neckline.ROUND)
            .legs(Legs.DENIM);
    static final Look WILLEM = Look.of(Skin.ROSE, Build.SLIM)
            .hair(HairStyle.RECEDING, HairDye.WHITE)
            .with(Extra.GLASSES)
            .with(Extra.WRINKLES)
            .top(Top.SKY, Sleeve.LONG, Neckline.CARDIGAN)
            .legs(Legs.SAND);
    static final Look TESS = Look.of(Skin.ROSE, Build.HEAVY_BUST)
            .hair(HairStyle.BOB, HairDye.FAIR)
            .top(Top.PLUM, Sleeve.SHORT, Neckline.VEE)
            .legs(Legs.DENIM);
    static final Look KIM = Look.of(Skin.HONEY, Build.SLIM)
            .hair(HairStyle.SHORT, HairDye.BLACK)
            .top(Top.TEAL, Sleeve.SHORT, Neckline.ROUND)
            .legs(Legs.OLIVE);

    static final Look NURSE = Look.of(Skin.BRONZE, Build.MEDIUM_BUST)
            .hair(HairStyle.BUN, HairDye.BROWN)
            .top(Top.TEAL, Sleeve.SHORT, Neckline.VEE)
            .legs(Legs.SLATE);

    private Cast() {}
}
