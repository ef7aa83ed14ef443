package org.backwise.kiosk.drawing.symbols.pictures;

import java.util.List;
import org.backwise.kiosk.drawing.Album;
import org.backwise.kiosk.drawing.Picture;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Tiles;
import org.backwise.kiosk.drawing.symbols.body.BackView;
import org.backwise.kiosk.drawing.symbols.body.JointPain;
import org.backwise.kiosk.drawing.symbols.body.LegPain;
import org.backwise.kiosk.drawing.symbols.body.LowerBody;
import org.backwise.kiosk.drawing.symbols.body.Portrait;
import org.backwise.kiosk.drawing.symbols.body.Pregnant;
import org.backwise.kiosk.drawing.symbols.bones.NewHipAndKnee;
import org.backwise.kiosk.drawing.symbols.bones.SpineRods;
import org.backwise.kiosk.drawing.symbols.bones.WeakBone;

/** What the two chair flows ask first, and how often the twist is done. */
public record ChairChecks() implements Album {
    @Override
    public List<Picture> pictures() {
        return List.of(twistFirst(), stretchFirst());
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
