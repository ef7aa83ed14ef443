package org.backwise.kiosk.drawing.flows;

import java.util.List;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Picture;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.body.Figure;
import org.backwise.kiosk.drawing.body.Figure.Part;
import org.backwise.kiosk.drawing.body.HandShape;
import org.backwise.kiosk.drawing.body.Move;
import org.backwise.kiosk.drawing.body.Pose;
import org.backwise.kiosk.drawing.body.Reach;
import org.backwise.kiosk.drawing.body.Reaches;
import org.backwise.kiosk.drawing.props.Arrow;
import org.backwise.kiosk.drawing.props.Floor;
import org.backwise.kiosk.drawing.props.Marks;
import org.backwise.kiosk.drawing.props.Stool;
import org.backwise.kiosk.drawing.props.Tile;
import org.backwise.kiosk.drawing.props.Zone;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Tempo;
import org.backwise.kiosk.drawing.space.Vec;

/** The pictures of the self-hug that look at the back. */
final class SelfHugScenes {
    private static final List<Part> LEFT_ON_TOP = List.of(
            Part.HAIR_BEHIND,
            Part.SEAT,
            Part.LEFT_LEG,
            Part.RIGHT_LEG,
            Part.TRUNK,
            Part.HEAD,
            Part.RIGHT_UPPER_ARM,
            Part.LEFT_UPPER_ARM,
            Part.RIGHT_FOREARM,
            Part.LEFT_FOREARM);

    private static final List<Part> FROM_BEHIND = List.of(
            Part.LEFT_LEG,
            Part.RIGHT_LEG,
            Part.LEFT_ARM,
            Part.RIGHT_ARM,
            Part.SEAT,
            Part.TRUNK,
            Part.HEAD,
            Part.HAIR_BEHIND);

    /** One shoulder blade, about its own middle, the left one seen from behind. */
    private static final String BLADE =
            "M-17 -27C-8 -33 12 -32 20 -25C23 -21 20 -15 15 -11C12 4 4 22 -7 31C-13 35 -18 31 -19 24C-22 8 -22 -14 -17"
                    + " -27Z";

    private SelfHugScenes() {}

    static Picture hug() {
        Svg svg = Svg.picture(
                "Hug yourself",
                "Seen from the front. A woman puts her right hand on her left shoulder and her left hand on her right"
                        + " shoulder. A small picture shows her back: the muscle of the shoulders has a check mark, the"
                        + " neck and the spine are hatched as keep off.");
        Camera camera = new Camera(0, 25, 1.2, 182, 498);
        Pose start = Pose.sitting().hands(Reaches.onLap());
        Figure figure = Figure.moving(
                Cast.ADA, camera, Tempo.thereAndBack(8), Move.of(start, armsForward(), SelfHug.hugging()));
        Scene.front(Cast.ADA).from(camera).order(LEFT_ON_TOP).onChair(svg, figure, behind -> {});
        new Tile(352, 20, 228, 300).draw(svg, SelfHugScenes::zones);
        return Picture.of("self-hug-hug", svg);
    }

    private static Pose armsForward() {
        Reach left = SelfHug.hugging().leftHand();
        return Pose.sitting().hands(left.at(Vec.of(30, 20, 110)));
    }

    private static void zones(Svg svg) {
        Camera camera = new Camera(180, 4, 0.76, 114, 336);
        Figure.still(Cast.ADA, camera, Pose.sitting().hands(Reaches.hanging()))
                .draw(svg, List.of(Part.LEFT_ARM, Part.RIGHT_ARM, Part.TRUNK, Part.HEAD, Part.HAIR_BEHIND));
        for (int side = -1; side <= 1; side += 2) {
            Flat muscle = camera.see(Vec.of(side * 37, 268, -20));
            svg.ellipse(muscle.x(), muscle.y(), 17, 22, Palette.OK.fill())
                    .ellipse(muscle.x(), muscle.y(), 13.5, 18.5, Palette.OK_ZONE.fill());
            Marks.tick(svg, muscle, 10);
        }
        Flat nape = camera.see(Vec.of(0, 316, -20));
        Zone.keepOff(svg, new Flat(nape.x() - 13, nape.y()), 26, 116);
    }

    static Picture squeezeBack() {
        Svg svg = Svg.picture(
                "Squeeze back",
                "Seen from behind. A woman sits tall with her arms at her sides. Her shoulder blades slide toward each"
                        + " other and apart again, and her shoulders stay low.");
        Camera camera = new Camera(180, 10, 1.3, 300, 556);
        Pose start = Pose.sitting().hands(atSides(Vec.ZERO));
        Pose end = Pose.sitting().hands(atSides(Vec.of(-4, -2, -12)));
        Figure figure = Figure.moving(Cast.ADA, camera, Tempo.thereAndBack(8), Move.of(start, end));
        Floor.shadow(svg, camera);
        figure.drawGhost(svg, FROM_BEHIND);
        figure.draw(svg, FROM_BEHIND.subList(0, 2));
        new Stool(camera).draw(svg);
        figure.draw(svg, FROM_BEHIND.subList(2, FROM_BEHIND.size()));
        new Stool(camera).drawBack(svg);
        Flat top = camera.see(Vec.of(0, 298, -30));
        Flat low = camera.see(Vec.of(0, 206, -30));
        svg.line(top.x(), top.y(), low.x(), low.y(), Palette.TOP_OCHRE_LINE.stroke(3));
        blade(svg, camera, 1);
        blade(svg, camera, -1);
        for (int side = -1; side <= 1; side += 2) {
            Flat from = camera.see(Vec.of(side * 112, 262, -20));
            Flat to = camera.see(Vec.of(side * 74, 262, -20));
            Arrow.through(from, from.towards(to, 0.5), to).wide(10).draw(svg);
        }
        return Picture.of("self-hug-squeeze-back", svg);
    }

    private static Reach atSides(Vec shoulder) {
        Reach hanging = new Reach(
                Vec.of(16, -172, 8),
                Reach.Base.SHOULDER,
                Vec.of(0.5, 0, -1),
                Vec.of(0, -1, 0.1),
                Vec.of(-0.2, -0.3, 1),
                HandShape.FLAT);
        return hanging.at(Vec.of(16, -170, 8 + 2 * shoulder.z())).shoulder(shoulder);
    }

    /** A shoulder blade under the shirt, sliding to the spine. */
    private static void blade(Svg svg, Camera camera, double side) {
        Flat start = camera.see(Vec.of(side * 34, 258, -24));
        Flat way = camera.see(Vec.of(side * 24, 257, -24)).minus(start);
        List<Flat> course =
                Tempo.thereAndBack(8).parts().stream().map(way::times).toList();
        double size = 0.86 * camera.scale();
        svg.ghost(ghost -> ghost.placed(
                "blade",
                start.x(),
                start.y(),
                -side * size,
                size,
                blade -> blade.path(BLADE, Palette.GHOST.stroke(3.4).dashed(1, 6))));
        new Riding(8, course)
                .draw(
                        svg,
                        riding -> riding.placed(
                                "blade",
                                start.x(),
                                start.y(),
                                -side * size,
                                size,
                                blade -> blade.path(BLADE, Palette.TOP_OCHRE_FAR.fill())
                                        .path(BLADE, Palette.TOP_OCHRE_LINE.stroke(2.6))));
    }
}
