package org.backwise.kiosk.core.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One switch: rows, then items, by themselves. */
class ScanTest {

    private static final List<Integer> ROWS = List.of(1, 3, 2);
    private static final ScanPace PACE = ScanPace.USUAL;

    @Nested
    class BeforeTheFirstPress {

        @Test
        void nothingIsLitHoweverLongItTakes() {
            assertThat(Scan.WAITING.tick(100_000, ROWS, PACE)).isEqualTo(Scan.WAITING);
        }

        @Test
        void aPressLightsTheFirstRowAndPressesNothing() {
            Scan.Pressed pressed = Scan.WAITING.press(ROWS);

            assertThat(pressed.taken()).isEmpty();
            assertThat(pressed.scan().phase()).isEqualTo(Scan.Phase.ROWS);
            assertThat(pressed.scan().row()).isZero();
        }

        @Test
        void aScreenWithNothingToPressStaysDark() {
            assertThat(Scan.WAITING.press(List.of()).scan()).isEqualTo(Scan.WAITING);
        }
    }

    @Nested
    class AmongRows {

        private final Scan first = Scan.WAITING.press(ROWS).scan();

        @Test
        void theNextIsLitAfterTheChosenTimeAndNotBefore() {
            assertThat(first.tick(PACE.millis() - 1, ROWS, PACE).row()).isZero();
            assertThat(later(first, 1).row()).isEqualTo(1);
        }

        @Test
        void behindTheLastComesTheFirst() {
            assertThat(later(first, 3).row()).isZero();
        }

        @Test
        void afterThreeRoundsWithoutAPressItWaits() {
            assertThat(later(first, 8).phase()).isEqualTo(Scan.Phase.ROWS);
            assertThat(later(first, 9)).isEqualTo(Scan.WAITING);
        }

        @Test
        void aRowWithOneItemIsPressedAtOnce() {
            assertThat(first.press(ROWS).taken()).contains(new Scan.Spot(0, 0));
        }

        @Test
        void aLongerRowIsEntered() {
            Scan.Pressed pressed = later(first, 1).press(ROWS);

            assertThat(pressed.taken()).isEmpty();
            assertThat(pressed.scan().phase()).isEqualTo(Scan.Phase.ITEMS);
            assertThat(pressed.scan().row()).isEqualTo(1);
        }
    }

    @Nested
    class AmongItems {

        private final Scan item =
                later(Scan.WAITING.press(ROWS).scan(), 1).press(ROWS).scan();

        @Test
        void aPressTakesTheOneThatIsLitAndStartsAnew() {
            Scan.Pressed pressed = later(item, 2).press(ROWS);

            assertThat(pressed.taken()).contains(new Scan.Spot(1, 2));
            assertThat(pressed.scan()).isEqualTo(Scan.WAITING.press(ROWS).scan());
        }

        @Test
        void afterTwoRoundsItGoesOnWithTheRows() {
            assertThat(later(item, 5).phase()).isEqualTo(Scan.Phase.ITEMS);
            assertThat(later(item, 6).phase()).isEqualTo(Scan.Phase.ROWS);
            assertThat(later(item, 6).row()).isEqualTo(1);
        }
    }

    @Test
    void anotherScreenWithFewerRowsIsBegunAtItsTop() {
        Scan last = later(Scan.WAITING.press(ROWS).scan(), 2);

        assertThat(last.tick(1, List.of(2), PACE).row()).isZero();
        assertThat(last.press(List.of(2)).taken()).isEqualTo(Optional.empty());
    }

    private static Scan later(Scan scan, int steps) {
        Scan now = scan;
        for (int i = 0; i < steps; i++) {
            now = now.tick(PACE.millis(), ROWS, PACE);
        }
        return now;
    }
}
