package org.backwise.kiosk.drawing.flows;

import java.util.List;
import org.backwise.kiosk.drawing.Album;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Picture;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.body.Figure;
import org.backwise.kiosk.drawing.body.Figure.Part;
import org.backwise.kiosk.drawing.body.Move;
import org.backwise.kiosk.drawing.props.Arrow;
import org.backwise.kiosk.drawing.props.FoamRoller;
import org.backwise.kiosk.drawing.props.Marks;
import org.backwise.kiosk.drawing.props.Mat;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Tempo;
import org.backwise.kiosk.drawing.space.Vec;

/** Pictures of the foam roller for the upper back. */
public final class FoamRollerFlow implements Album {
    /** From behind to the front, lying with the head to our left, both hands below the head. */
    static final List<Part> LYING = List.of(
            Part.LEFT_ARM,
            Part.SEAT,
            Part.LEFT_LEG,
            Part.RIGHT_LEG,
            Part.RIGHT_FOREARM,
            Part.HAIR_BEHIND,
            Part.TRUNK,
            Part.HEAD,
            Part.RIGHT_UPPER_ARM);

    @Override
    public List<Picture> pictures() {
        return List.of(
                FoamRollerSafety.watchNow(),
                FoamRollerSafety.checkFirst(),
                setUp(),
                rollSlow(),
                FoamRollerScenes.tightSpot(),
                FoamRollerSafety.stayOff(),
                FoamRollerSafety.whyNotLowerBack(),
                FoamRollerScenes.towelChair(),
                FoamRollerScenes.stopSigns());
    }

    private static Picture setUp() {
        Svg svg = Svg.picture(
                "Set up",
                "Seen from the side. A man lies back on a roller at his shoulder blades, knees bent, feet flat. Both"
                        + " hands hold his head, and his hips stay on the floor.");
        Camera camera = new Camera(84, 7, 1.34, 359, 410);
        new Mat(-80, 80, -242, 150).draw(svg, camera);
        OnRoller lying = OnRoller.SHOULDER_BLADES;
        new FoamRoller(camera.see(lying.roller()), camera.scale()).draw(svg);
        Figure.still(Cast.KIM, camera, lying.pose()).draw(svg, LYING);
        Marks.contact(svg, camera.see(Vec.of(0, OnRoller.MAT + 2, -4)));
        Marks.contact(svg, camera.see(Vec.of(0, OnRoller.MAT + 2, OnRoller.FEET + 16)));
        Marks.contact(svg, camera.see(lying.roller().plus(Vec.of(0, FoamRoller.RADIUS, -7))));
        return Picture.of("foam-roller-set-up", svg);
    }

    private static Picture rollSlow() {
        Svg svg = Svg.picture(
                "Roll slow and small",
                "Seen from the side. A man lies on a roller with bent knees and pushes with his feet, so that the"
                        + " roller moves from his shoulder blades to his last rib and back. His hips stay low."
                        + " Stop lines mark the last rib and the neck.");
        Camera camera = new Camera(84, 7, 1.17, 378, 410);
        new Mat(-80, 80, -290, 154).draw(svg, camera);
        OnRoller start = OnRoller.SHOULDER_BLADES;
        OnRoller end = OnRoller.LAST_RIB;
        Tempo tempo = Tempo.thereAndBack(8);
        List<Flat> places = tempo.parts().stream()
                .map(part -> camera.see(start.roller().towards(end.roller(), part)))
                .toList();
        Figure figure = Figure.moving(Cast.KIM, camera, tempo, Move.of(start.pose(), end.pose()));
        figure.drawGhost(svg, LYING);
        new FoamRoller(places.get(0), camera.scale()).drawRolling(svg, tempo.seconds(), places);
        figure.draw(svg, LYING);
        stopLine(svg, figure, 8, -34, 30);
        stopLine(svg, figure, 92, -26, 16);
        Arrow.through(new Flat(236, 184), new Flat(292, 200), new Flat(348, 222))
                .drawBothWays(svg);
        return Picture.of("foam-roller-roll-slow", svg);
    }

    /** A bar across the back, so far up the chest, that goes with the body. */
    private static void stopLine(Svg svg, Figure figure, double height, double back, double front) {
        List<Flat> on = figure.course(skeleton -> skeleton.chest().point(0, height, back));
        List<Flat> off = figure.course(skeleton -> skeleton.chest().point(0, height, front));
        Flat from = on.get(0);
        Flat to = off.get(0);
        new Riding(8, on)
                .draw(
                        svg,
                        line -> line.line(from.x(), from.y(), to.x(), to.y(), Palette.ON_DARK.stroke(16))
                                .line(from.x(), from.y(), to.x(), to.y(), Palette.KEEP_OFF.stroke(9)));
    }
}
