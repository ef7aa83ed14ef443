package org.backwise.kiosk.drawing.symbols.pictures;

import java.util.List;
import java.util.Set;
import org.backwise.kiosk.drawing.Album;
import org.backwise.kiosk.drawing.Picture;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.Tiles;
import org.backwise.kiosk.drawing.symbols.body.BackView;
import org.backwise.kiosk.drawing.symbols.body.EasyTwist;
import org.backwise.kiosk.drawing.symbols.body.JointPain;
import org.backwise.kiosk.drawing.symbols.body.LegPain;
import org.backwise.kiosk.drawing.symbols.body.LowerBody;
import org.backwise.kiosk.drawing.symbols.body.Portrait;
import org.backwise.kiosk.drawing.symbols.body.Pregnant;
import org.backwise.kiosk.drawing.symbols.bones.NewHipAndKnee;
import org.backwise.kiosk.drawing.symbols.bones.SpineRods;
import org.backwise.kiosk.drawing.symbols.bones.WeakBone;
import org.backwise.kiosk.drawing.symbols.things.Calendar;

/** What the two chair flows ask first, and how often the twist is done. */
public record ChairChecks() implements Album {
    @Override
    public List<Picture> pictures() {
        return List.of(twistFirst(), littleAndOften(), stretchFirst());
    }

    private static Picture twistFirst() {
        Svg svg = Svg.picture(
                "Ask us first",
                "Four signs: a weak bone with a crack. A back with rods along the spine. Pain that runs down one leg."
                        + " A pregnant woman.");
        Tiles.square(
                svg,
                new WeakBone(),
                new SpineRods(new BackView(Portrait.OLD_NEIGHBOUR)),
                new LegPain(Portrait.WORKER),
                new Pregnant(Portrait.MOTHER));
        return Picture.of("chair-twist-check-first", svg);
    }

    private static Picture littleAndOften() {
        Svg svg = Svg.picture(
                "A few easy twists most days",
                "A person in a wheelchair with crossed arms, under an arc that points to both sides. Below, one week:"
                        + " five of its seven days are ticked.");
        new EasyTwist(Portrait.GRANDFATHER).into(svg, new Box(20, 20, 560, 356));
        new Calendar(1, Set.of(0, 1, 3, 4, 6)).into(svg, new Box(20, 384, 560, 196));
        return Picture.of("chair-twist-little-and-often", svg);
    }

    private static Picture stretchFirst() {
        Svg svg = Svg.picture(
                "Ask us first",
                "Four signs: a metal hip and a metal knee. A hip and a knee that hurt a lot. A weak bone with a crack."
                        + " Pain that runs down one leg.");
        Tiles.square(
                svg,
                new NewHipAndKnee(new LowerBody(Portrait.UNCLE)),
                new JointPain(Portrait.MOTHER),
                new WeakBone(),
                new LegPain(Portrait.WORKER));
        return Picture.of("chair-stretch-check-first", svg);
    }
}
