package org.backwise.kiosk.drawing.flows;

import java.util.List;
import org.backwise.kiosk.drawing.Album;
import org.backwise.kiosk.drawing.Picture;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.body.Figure;
import org.backwise.kiosk.drawing.body.Figure.Part;
import org.backwise.kiosk.drawing.body.Move;
import org.backwise.kiosk.drawing.props.Arrow;
import org.backwise.kiosk.drawing.props.Marks;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Tempo;
import org.backwise.kiosk.drawing.space.Vec;

/** Pictures of the seated floor twist. */
public final class FloorTwist implements Album {
    private static final double TURN = 27;

    @Override
    public List<Picture> pictures() {
        return List.of(
                FloorTwistScenes.watchNow(),
                FloorTwistScenes.checkFirst(),
                legsCrossed(),
                turnRight(),
                turnLeft(),
                FloorTwistScenes.keepEasy(),
                FloorTwistScenes.getUp());
    }

    private static Picture legsCrossed() {
        Svg svg = Svg.picture(
                "Sit with legs crossed",
                "A man sits tall on a folded blanket, his legs crossed. An arrow points up from his head.");
        Camera camera = new Camera(0, 18, 1.4, 300, 512);
        FloorPoses.blanket(svg, camera);
        Figure.still(Cast.KIM, camera, FloorPoses.crossLegged()).draw(svg, FloorPoses.CROSSED_FRONT);
        Flat head = camera.see(Vec.of(0, 296, 0));
        Arrow.through(head.plus(new Flat(0, -14)), head.plus(new Flat(0, -40)), head.plus(new Flat(0, -64)))
                .draw(svg);
        return Picture.of("floor-twist-legs-crossed", svg);
    }

    private static Picture turnRight() {
        Svg svg = Svg.picture(
                "Turn to the right",
                "A man sits on a folded blanket with crossed legs. His right hand is on the floor behind him, his left hand"
                        + " rests on his right knee. His chest turns to the right, his hips stay down. Then he comes"
                        + " back.");
        Camera camera = new Camera(29, 18, 1.42, 300, 490);
        Move move = Move.of(FloorPoses.turnedRight(0), FloorPoses.turnedRight(TURN));
        turn(svg, camera, move, FloorPoses.TURNED_RIGHT, 1);
        return Picture.of("floor-twist-turn-right", svg);
    }

    private static Picture turnLeft() {
        Svg svg = Svg.picture(
                "Turn to the left",
                "The same to the other side. The man's left hand is on the floor behind him, his right hand rests on"
                        + " his left knee. His chest turns to the left, both hips stay down. Then he comes back.");
        Camera camera = new Camera(-29, 18, 1.42, 300, 490);
        Move move = Move.of(
                FloorPoses.turnedRight(0).mirrored(),
                FloorPoses.turnedRight(TURN).mirrored());
        turn(svg, camera, move, FloorPoses.TURNED_LEFT, -1);
        return Picture.of("floor-twist-turn-left", svg);
    }

    private static void turn(Svg svg, Camera camera, Move move, List<Part> order, double side) {
        FloorPoses.blanket(svg, camera);
        Figure figure = Figure.moving(Cast.KIM, camera, Tempo.thereAndBack(8).sparse(), move);
        figure.drawGhost(svg, order);
        figure.draw(svg, order);
        Arrow.around(camera, Vec.of(0, 128, 0), 92, side * 44, side * -52)
                .wide(11)
                .draw(svg);
        Marks.contact(svg, camera.see(Vec.of(side * -96, 72, 92)));
        Marks.contact(svg, camera.see(Vec.of(side * -96, 5, -100)));
    }
}
