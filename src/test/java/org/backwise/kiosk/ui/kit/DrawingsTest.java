package org.backwise.kiosk.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.backwise.kiosk.core.comfort.Contrast;
import org.backwise.kiosk.core.comfort.Motion;
import org.backwise.kiosk.core.library.PictureName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DrawingsTest {

    private static final PictureName NAME = new PictureName("dot");
    private static final String DOT = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 600">\
        <g class="ghost" display="none"><circle class="ghost" cx="150" cy="300" r="100" fill="#C9C8C3"/></g>\
        <circle class="top-near" cx="450" cy="300" r="100" fill="#CE5F45"/></svg>\
        """;

    private final List<PictureName> read = new CopyOnWriteArrayList<>();
    private final Drawings drawings = new Drawings(name -> {
        read.add(name);
        return Optional.of(DOT);
    });

    private Seen seen(Contrast contrast, Motion motion) {
        return Seen.of(drawings.drawing(NAME, contrast, motion).orElseThrow(), contrast, 0);
    }

    @Test
    void leavesOutFromThenOnWhatCannotBePainted() {
        Drawings broken = new Drawings(
                name -> Optional.of(DOT.replace("fill=\"#CE5F45\"", "stroke=\"#CE5F45\" stroke-width=\"-8\"")));
        Drawing drawing = broken.drawing(NAME, Contrast.STANDARD, Motion.MOVING).orElseThrow();

        Seen.of(drawing, Contrast.STANDARD, 0);
        assertThat(Seen.of(drawing, Contrast.STANDARD, 0).ground()).isEqualTo(1);
    }

    @Nested
    class OnePicture {

        @Test
        void isColorfulInTheStandardContrastOnly() {
            assertThat(seen(Contrast.STANDARD, Motion.MOVING).colorful()).isPositive();
            assertThat(seen(Contrast.WHITE_ON_BLACK, Motion.MOVING).colorful()).isZero();
        }

        @Test
        void showsItsGhostOnlyWhereNothingMoves() {
            Seen moving = seen(Contrast.BLACK_ON_WHITE, Motion.MOVING);
            Seen still = seen(Contrast.BLACK_ON_WHITE, Motion.STILL);

            assertThat(still.ground()).isLessThan(moving.ground());
        }

        @Test
        void canLeaveOutItsArrows() {
            Drawings arrow = new Drawings(name -> Optional.of(DOT.replace("top-near", "arrow")));
            Drawing with = arrow.drawing(NAME, Contrast.STANDARD, Motion.MOVING).orElseThrow();
            Drawing without = arrow.drawing(NAME, Contrast.STANDARD, Motion.MOVING, Drawings.Arrows.LEFT_OUT)
                    .orElseThrow();

            assertThat(Seen.of(with, Contrast.STANDARD, 0).ground()).isLessThan(1);
            assertThat(Seen.of(without, Contrast.STANDARD, 0).ground()).isEqualTo(1);
        }

        @Test
        void isParsedOnceForEachContrast() {
            drawings.prepare(NAME, Contrast.DARK, Motion.MOVING);
            Optional<Drawing> first = drawings.drawing(NAME, Contrast.DARK, Motion.MOVING);
            Optional<Drawing> second = drawings.drawing(NAME, Contrast.DARK, Motion.MOVING);
            Optional<Drawing> other = drawings.drawing(NAME, Contrast.LOW, Motion.MOVING);

            assertThat(first).containsSame(second.orElseThrow());
            assertThat(first.orElseThrow()).isNotSameAs(other.orElseThrow());
            assertThat(read).containsExactly(NAME, NAME);
        }
    }

    @Nested
    class APictureThatCannotBeDrawn {

        @Test
        void isMissingInEveryContrast() {
            Drawings broken = new Drawings(name -> Optional.of("<svg"));

            assertThat(Contrast.values())
                    .allSatisfy(contrast -> assertThat(broken.drawing(NAME, contrast, Motion.MOVING))
                            .isEmpty());
        }
    }
}
