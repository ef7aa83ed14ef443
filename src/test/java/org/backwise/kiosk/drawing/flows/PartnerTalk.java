package org.backwise.kiosk.drawing.flows;

import java.util.List;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Picture;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.body.Figure;
import org.backwise.kiosk.drawing.body.Gaze;
import org.backwise.kiosk.drawing.body.HandShape;
import org.backwise.kiosk.drawing.body.Pose;
import org.backwise.kiosk.drawing.body.Reach;
import org.backwise.kiosk.drawing.body.Step;
import org.backwise.kiosk.drawing.props.Bubble;
import org.backwise.kiosk.drawing.props.Floor;
import org.backwise.kiosk.drawing.props.StopSign;
import org.backwise.kiosk.drawing.space.Camera;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.space.Vec;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Mark;
import org.backwise.kiosk.drawing.symbols.body.Hand;
import org.backwise.kiosk.drawing.symbols.things.Feather;

/** Asking, answering and stopping. */
final class PartnerTalk {
    private static final String QUESTION = "M-16 -14C-16 -30 -8 -36 2 -36C14 -36 20 -28 20 -18C20 -4 2 -4 2 14";

    private PartnerTalk() {}

    static List<Picture> pictures() {
        return List.of(askBefore(), goodWords(), moreWords(), stopSigns());
    }

    private static Picture askBefore() {
        Svg svg = Svg.picture(
                "Ask before you touch",
                "A helper asks, and the person on the chair answers. Her speech bubble has a question mark, his has a"
                        + " check mark.");
        Camera camera = new Camera(60, 10, 0.9, 142, 552);
        Floor.standing(svg, camera);
        Reach asking = new Reach(
                Vec.of(-58, 14, 78),
                Reach.Base.CHEST,
                Vec.of(-0.4, -1, -0.4),
                Vec.of(0, 0.3, 1),
                Vec.of(-1, 0.3, 0),
                HandShape.FLAT);
        Figure.still(Partner.HELPING, camera, Pose.standing().rightHand(asking).gaze(new Gaze(0, 8, 0)))
                .draw(svg, Figure.FACING_RIGHT);
        Camera other = new Camera(-60, 10, 0.9, 448, 552);
        Scene.side(Partner.RESTING)
                .from(other)
                .order(Figure.FACING_LEFT)
                .onChair(svg, Pose.sitting().gaze(new Gaze(0, -8, 0)));
        new Bubble(new Flat(258, 84), 126, 108, new Flat(206, 168)).around(svg, PartnerTalk::question);
        new Bubble(new Flat(430, 104), 126, 108, new Flat(426, 190)).around(svg, PartnerTalk::tick);
        return Picture.of("helper-ask-before", svg);
    }

    private static Picture goodWords() {
        Svg svg = Svg.picture(
                "Good words to use",
                "Two people talk while one rests flat hands on the other's back. Three speech bubbles show that they"
                        + " keep talking: a feather for softer, a question mark, and a check mark.");
        Camera camera = new Camera(98, 8, 0.98, 342, 548);
        Partner.pad(svg, camera, -138);
        Partner.chairSideways(svg, camera);
        Figure resting = Figure.still(Partner.RESTING, camera, Pose.sitting());
        resting.draw(svg, Figure.FACING_RIGHT);
        Pose helping = Partner.kneeling(-138)
                .leftHand(Partner.flatOn(Partner.blade(resting, 1)))
                .rightHand(Partner.flatOn(Partner.blade(resting, -1).mirrored()).mirrored());
        Figure.still(Partner.HELPING, camera, helping).draw(svg, Figure.FACING_RIGHT);
        new Bubble(new Flat(500, 92), 132, 112, new Flat(424, 190)).around(svg, PartnerTalk::feather);
        new Bubble(new Flat(108, 92), 132, 112, new Flat(184, 186)).around(svg, PartnerTalk::question);
        new Bubble(new Flat(318, 80), 132, 112, new Flat(354, 154)).around(svg, PartnerTalk::tick);
        return Picture.of("helper-good-words", svg);
    }

    private static Picture moreWords() {
        Svg svg = Svg.picture(
                "More good words",
                "Two people sit and talk. Three speech bubbles show a left arrow, a stop hand and a sore spot.");
        Scene.quarter(Partner.HELPING).from(new Camera(56, 11, 0.94, 132, 552)).onChair(svg, Pose.sitting());
        Reach telling = new Reach(
                Vec.of(50, 18, 86),
                Reach.Base.CHEST,
                Vec.of(0.4, -1, -0.4),
                Vec.of(-0.2, 0.4, 1),
                Vec.of(0.3, 1, 0),
                HandShape.FLAT);
        Scene.side(Partner.RESTING)
                .from(new Camera(-56, 11, 0.94, 468, 552))
                .order(Figure.FACING_LEFT)
                .onChair(svg, Pose.sitting().leftHand(telling));
        new Bubble(new Flat(96, 88), 134, 112, new Flat(134, 162)).around(svg, PartnerTalk::stopHand);
        new Bubble(new Flat(326, 88), 134, 112, new Flat(408, 192)).around(svg, PartnerTalk::leftArrow);
        new Bubble(new Flat(500, 88), 134, 112, new Flat(476, 170)).around(svg, PartnerTalk::soreSpot);
        return Picture.of("helper-more-words", svg);
    }

    private static Picture stopSigns() {
        Svg svg = Svg.picture(
                "Stop if you feel this",
                "A stop sign with an open palm. A man sits and rests; the helper has let go and steps back with both"
                        + " hands up.");
        Camera camera = new Camera(-52, 10, 0.88, 462, 548);
        Reach up = new Reach(
                Vec.of(70, 66, 50),
                Reach.Base.CHEST,
                Vec.of(0.6, -1, -0.2),
                Vec.of(0.1, 1, 0),
                Vec.of(-1, 0.1, 0),
                HandShape.FLAT);
        Step back = Step.flat(-30, -58);
        Pose backing = Pose.standing()
                .hips(Vec.of(0, 262, -24))
                .leftFoot(Step.flat(28, 24))
                .rightFoot(back)
                .hands(up);
        Floor.standing(svg, camera);
        Figure.still(Partner.HELPING, camera, backing).draw(svg, Figure.FACING_LEFT);
        Scene.quarter(Partner.RESTING).from(new Camera(30, 14, 0.86, 150, 542)).onChair(svg, Pose.sitting());
        new StopSign(new Flat(160, 106), 84).draw(svg);
        return Picture.of("helper-stop-signs", svg);
    }

    private static void question(Svg svg) {
        svg.path(QUESTION, Palette.ARROW.stroke(11)).circle(2, 34, 7.5, Palette.ARROW.fill());
    }

    private static void tick(Svg svg) {
        svg.path("M-30 2L-10 24L30 -24", Palette.OK.stroke(13));
    }

    private static void feather(Svg svg) {
        new Feather().into(svg, new Box(-44, -44, 88, 88));
    }

    private static void leftArrow(Svg svg) {
        svg.path("M38 0H-34M-10 -26L-38 0L-10 26", Palette.ARROW.stroke(12));
    }

    private static void stopHand(Svg svg) {
        svg.placed(
                "hand",
                4,
                6,
                0.66,
                0.66,
                hand -> Hand.open().draw(hand, new Contour(Palette.KEEP_OFF, Palette.KEEP_OFF, 2)));
    }

    private static void soreSpot(Svg svg) {
        new Mark.Burst(0, 0, 38).draw(svg);
    }
}
