package org.backwise.kiosk.drawing.flows;

import java.util.List;
import org.backwise.kiosk.drawing.Album;
import org.backwise.kiosk.drawing.Picture;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.body.Figure;
import org.backwise.kiosk.drawing.body.Figure.Part;
import org.backwise.kiosk.drawing.body.Gaze;
import org.backwise.kiosk.drawing.body.HandShape;
import org.backwise.kiosk.drawing.body.Pose;
import org.backwise.kiosk.drawing.body.Reach;
import org.backwise.kiosk.drawing.body.Spine;
import org.backwise.kiosk.drawing.props.Arrow;
import org.backwise.kiosk.drawing.props.Tile;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Vec;
import org.backwise.kiosk.drawing.symbols.Tiles;
import org.backwise.kiosk.drawing.symbols.body.ArmTingle;
import org.backwise.kiosk.drawing.symbols.body.BackView;
import org.backwise.kiosk.drawing.symbols.body.Portrait;
import org.backwise.kiosk.drawing.symbols.body.PressingHand;
import org.backwise.kiosk.drawing.symbols.body.RestingHand;
import org.backwise.kiosk.drawing.symbols.body.SharpPain;
import org.backwise.kiosk.drawing.symbols.body.ShoulderScar;
import org.backwise.kiosk.drawing.symbols.body.Spinning;
import org.backwise.kiosk.drawing.symbols.body.StopPalm;
import org.backwise.kiosk.drawing.symbols.bones.SpineXRay;

/** Pictures of the self-hug for the upper back. */
public final class SelfHug implements Album {
    private static final List<Part> HUG_RIGHT = List.of(
            Part.LEFT_UPPER_ARM,
            Part.SEAT,
            Part.LEFT_LEG,
            Part.RIGHT_LEG,
            Part.TRUNK,
            Part.HAIR_BEHIND,
            Part.HEAD,
            Part.RIGHT_UPPER_ARM,
            Part.RIGHT_FOREARM,
            Part.LEFT_FOREARM);

    @Override
    public List<Picture> pictures() {
        return List.of(
                checkFirst(),
                sitTall(),
                SelfHugScenes.hug(),
                tipForward(),
                lightHands(),
                SelfHugScenes.squeezeBack(),
                stopSigns());
    }

    /** Hands on the other shoulders, the left arm on top. */
    static Pose hugging() {
        Reach left = new Reach(
                Vec.of(-47, 62, 22),
                Reach.Base.CHEST,
                Vec.of(0.8, -1, 0.6),
                Vec.of(-0.85, 0.45, -0.35),
                Vec.of(0.5, 0.85, 0.1),
                HandShape.FLAT);
        Reach right = left.mirrored().at(Vec.of(47, 58, 20));
        return Pose.sitting().leftHand(left).rightHand(right);
    }

    private static Picture checkFirst() {
        Svg svg = Svg.picture(
                "Ask us first",
                "Three signs: a spine on an X-ray, one bone of it cracked. A shoulder with a scar. An arm that"
                        + " tingles.");
        Tiles.three(svg, new SpineXRay(), new ShoulderScar(Portrait.GRANDFATHER), new ArmTingle(Portrait.WORKER));
        return Picture.of("self-hug-check-first", svg);
    }

    private static Picture sitTall() {
        Svg svg = Svg.picture(
                "Sit tall and loose",
                "Seen from the side. A woman sits tall on a firm chair, feet flat, shoulders low and loose. An arrow"
                        + " points up from the top of her head. A small picture shows a woman who sits as tall in a"
                        + " wheelchair.");
        Camera camera = new Camera(90, 4, 1.12, 146, 552);
        Scene.side(Cast.ADA).from(camera).onChair(svg, Pose.sitting());
        Flat crown = camera.see(Vec.of(0, 412, 4));
        Arrow.through(crown, crown.plus(new Flat(0, -24)), crown.plus(new Flat(0, -50)))
                .draw(svg);
        new Tile(338, 20, 242, 296).draw(svg, tile -> {
            Camera beside = new Camera(62, 10, 0.65, 108, 270);
            Scene.quarter(Cast.MINA)
                    .from(beside)
                    .inWheelchair(tile, Figure.still(Cast.MINA, beside, Poses.inWheelchair()));
        });
        return Picture.of("self-hug-sit-tall", svg);
    }

    private static Picture tipForward() {
        Svg svg = Svg.picture(
                "Tip forward a little",
                "Seen half from the side. A woman with her arms crossed in a self-hug tips forward a little from her"
                        + " hips and comes up again. Her back stays long, and both feet stay flat.");
        Camera camera = new Camera(54, 10, 1.25, 214, 544);
        Pose end = hugging().spine(Spine.leaning(20)).gaze(new Gaze(0, -8, 0));
        Scene.side(Cast.ADA).from(camera).order(HUG_RIGHT).onChair(svg, hugging(), end);
        Flat head = camera.see(Vec.of(0, 394, 48));
        Arrow.through(
                        head.plus(new Flat(70, -8)),
                        head.plus(new Flat(120, 10)),
                        head.plus(new Flat(156, 52)),
                        head.plus(new Flat(172, 104)))
                .draw(svg);
        return Picture.of("self-hug-tip-forward", svg);
    }

    private static Picture lightHands() {
        Svg svg = Svg.picture(
                "Light hands only",
                "Two hands on a shoulder. Above, a hand pushes hard and is crossed out. Below, a hand lies flat and"
                        + " soft, with a check mark.");
        new Tile(20, 20, 560, 272).draw(svg, new PressingHand(Portrait.WORKER)::draw);
        new Tile(20, 308, 560, 272).draw(svg, new RestingHand(Portrait.WORKER)::draw);
        return Picture.of("self-hug-light-hands", svg);
    }

    private static Picture stopSigns() {
        Svg svg = Svg.picture(
                "Stop if you feel this",
                "A raised hand that means stop. Three signs: a sharp pain in the back. An arm that tingles. A head that"
                        + " spins.");
        Tiles.square(
                svg,
                new StopPalm(),
                new SharpPain(new BackView(Portrait.OLD_NEIGHBOUR)),
                new ArmTingle(Portrait.WORKER),
                new Spinning(Portrait.MOTHER));
        return Picture.of("self-hug-stop-signs", svg);
    }
}
