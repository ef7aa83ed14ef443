package org.backwise.kiosk.drawing.flows;

import java.util.List;
import java.util.function.Consumer;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.body.Figure;
import org.backwise.kiosk.drawing.body.Look;
import org.backwise.kiosk.drawing.body.Move;
import org.backwise.kiosk.drawing.body.Pose;
import org.backwise.kiosk.drawing.props.Chair;
import org.backwise.kiosk.drawing.props.Floor;
import org.backwise.kiosk.drawing.props.Wheelchair;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Tempo;

/** Somebody on a seat, in the right order of chair, ghost and person. */
record Scene(Look look, Camera camera, List<Figure.Part> order) {
    static Scene front(Look look) {
        return new Scene(look, Stage.front(), Figure.FACING_US);
    }

    static Scene side(Look look) {
        return new Scene(look, Stage.side(), Figure.FACING_RIGHT);
    }

    static Scene quarter(Look look) {
        return new Scene(look, Stage.quarter(), Figure.FACING_RIGHT);
    }

    Scene order(List<Figure.Part> newOrder) {
        return new Scene(look, camera, newOrder);
    }

    Scene from(Camera newCamera) {
        return new Scene(look, newCamera, order);
    }

    /** On the usual chair, in one pose. */
    void onChair(Svg svg, Pose pose) {
        Floor.shadow(svg, camera);
        new Chair(camera).draw(svg);
        Figure.still(look, camera, pose).draw(svg, order);
    }

    /** On the usual chair, moving, with the ghost of the start. */
    void onChair(Svg svg, Pose start, Pose end) {
        onChair(svg, Figure.moving(look, camera, Tempo.thereAndBack(8), Move.of(start, end)), between -> {});
    }

    void onChair(Svg svg, Figure figure, Consumer<Svg> behind) {
        Floor.shadow(svg, camera);
        new Chair(camera).draw(svg);
        behind.accept(svg);
        figure.drawGhost(svg, order);
        figure.draw(svg, order);
    }

    /** In a wheelchair, in one pose; feet come to its plates by themselves. */
    void inWheelchair(Svg svg, Figure figure) {
        Wheelchair chair = new Wheelchair(camera);
        Floor.shadow(svg, camera);
        chair.drawBehind(svg);
        figure.drawGhost(svg, order);
        figure.draw(svg, order);
        chair.drawFront(svg);
    }
}
