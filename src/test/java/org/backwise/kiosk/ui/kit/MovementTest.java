package org.backwise.kiosk.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.backwise.kiosk.core.library.PictureName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

final class MovementTest {

    /** Rests for a second, moves for a second, rests for two. */
    private static final String SLIDES = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect width="10" height="10">\
            <animateTransform attributeName="transform" type="translate" values="0 0;0 0;40 0;40 0;40 0" dur="4s" \
            repeatCount="indefinite"/></rect></svg>\
            """;

    @Nested
    class AMoveWithRests {

        private final Movement movement = Movement.of(SLIDES);

        @Test
        void isStillWhileItRests() {
            assertThat(movement.between(0, 999)).isFalse();
            assertThat(movement.between(2100, 3900)).isFalse();
        }

        @Test
        void movesInBetween() {
            assertThat(movement.between(990, 1023)).isTrue();
            assertThat(movement.between(1500, 1533)).isTrue();
            assertThat(movement.between(1990, 2023)).isTrue();
        }

        @Test
        void doesTheSameInEveryRound() {
            assertThat(movement.between(4000 * 7 + 2100, 4000 * 8 + 900)).isFalse();
            assertThat(movement.between(4000 * 7 + 3990, 4000 * 8 + 1100)).isTrue();
        }

        @Test
        void hasMovedWhenAWholeRoundWasMissed() {
            assertThat(movement.between(100, 4100)).isTrue();
        }
    }

    @Nested
    class ADrawingWrittenInAnotherWay {

        @Test
        void mayMoveAtAnyTimeAndAnywhere() {
            for (String other : List.of(
                    SLIDES.replace("dur=", "keyTimes=\"0;0.1;0.2;0.9;1\" dur="),
                    SLIDES.replace("values=\"0 0;0 0;40 0;40 0;40 0\"", "from=\"0 0\" to=\"40 0\""),
                    SLIDES.replace("dur=\"4s\"", "dur=\"4000ms\""),
                    SLIDES.replace("</rect>", "<animate attributeName=\"x\" values=\"0;1\" dur=\"3s\"/></rect>"))) {
                Drawing drawing = Drawing.of(other);
                drawing.findMovingPart();

                assertThat(drawing.movement().between(0, 33)).as(other).isTrue();
                assertThat(drawing.movingPart()).as(other).isEqualTo(MovingPart.WHOLE);
            }
        }
    }

    @Nested
    class EveryPicture {

        private static final int SIDE = 240;
        private static final int STEP_MILLIS = 100;
        private static final int ROUNDING = 3;

        @Test
        void changesOnlyWhenAndWhereItIsSaidTo() {
            List<String> faults = new ArrayList<>();
            int moving = 0;
            for (PictureName picture : ShippedPictures.names()) {
                Drawing drawing = Drawing.of(ShippedPictures.text(picture).orElseThrow());
                if (drawing.moves()) {
                    moving++;
                    drawing.findMovingPart();
                    look(drawing, picture, faults);
                }
            }
            assertThat(moving).isGreaterThan(40);
            assertThat(faults).isEmpty();
        }

        private void look(Drawing drawing, PictureName name, List<String> faults) {
            int[] before = painted(drawing, 0);
            for (int time = STEP_MILLIS; time <= drawing.movement().loopMillis(); time += STEP_MILLIS) {
                int[] now = painted(drawing, time);
                Rectangle2D changed = changed(before, now);
                if (!changed.isEmpty() && !drawing.movement().between(time - STEP_MILLIS, time)) {
                    faults.add(name + " changes though at rest at " + time);
                }
                if (!changed.isEmpty() && !drawing.movingPart().contains(changed)) {
                    faults.add(name + " changes outside of its moving part at " + time + ": " + changed);
                }
                before = now;
            }
        }

        private Rectangle2D changed(int[] before, int[] now) {
            Rectangle2D changed = new Rectangle2D.Double();
            for (int at = 0; at < now.length; at++) {
                if (isSeen(new Color(now[at]), new Color(before[at]))) {
                    Rectangle2D dot = new Rectangle2D.Double(at % SIDE, at / SIDE, 1, 1);
                    changed = changed.isEmpty() ? dot : changed.createUnion(dot);
                }
            }
            return new Rectangle2D.Double(
                    changed.getX() / SIDE,
                    changed.getY() / SIDE,
                    changed.getWidth() / SIDE,
                    changed.getHeight() / SIDE);
        }

        /** More than what comes of rounding between two poses that are the same. */
        private boolean isSeen(Color one, Color other) {
            return Math.abs(one.getRed() - other.getRed()) > ROUNDING
                    || Math.abs(one.getGreen() - other.getGreen()) > ROUNDING
                    || Math.abs(one.getBlue() - other.getBlue()) > ROUNDING;
        }

        private int[] painted(Drawing drawing, long millis) {
            BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
            Graphics2D g = image.createGraphics();
            g.setColor(Color.WHITE);
            g.fillRect(0, 0, SIDE, SIDE);
            drawing.paint(g, 0, 0, SIDE, SIDE, millis);
            g.dispose();
            return image.getRGB(0, 0, SIDE, SIDE, null, 0, SIDE);
        }
    }
}
