package org.backwise.kiosk.ui.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.ui.kit.ButtonStyle;
import org.backwise.kiosk.ui.kit.Drawings;
import org.backwise.kiosk.ui.kit.KioskButton;
import org.backwise.kiosk.ui.kit.Kit;
import org.backwise.kiosk.ui.theme.Glass;
import org.backwise.kiosk.ui.theme.TextStyle;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How choices stand beside each other. */
final class SpreadTest {

    private static final int GAP = 20;

    private final Kit kit = new OffScreen(new EveryState().settings(), new Drawings(name -> Optional.empty()))
            .making(new Glass(1920, 1080, 3.62), Comfort.USUAL)
            .kit();

    private List<KioskButton> buttons(String... words) {
        return Stream.of(words)
                .map(word -> new KioskButton(kit, word, ButtonStyle.OUTLINE, TextStyle.BODY_STRONG))
                .toList();
    }

    @Nested
    class EvenColumns {

        @Test
        void areAsWideAsEachOtherAndFillTheLine() {
            List<KioskButton> two = buttons("On", "Off, for now");
            Spread spread = Spread.even(List.of(two), 100, 1120, GAP).orElseThrow();
            spread.place(two, 0);

            assertThat(two).extracting(KioskButton::getX).containsExactly(100, 620);
            assertThat(two).extracting(KioskButton::getWidth).containsExactly(500, 500);
        }

        @Test
        void areThreeAndTwoRatherThanFourAndOne() {
            List<KioskButton> five = buttons("Standard", "Black", "White", "Dark", "Soft");
            int width = five.get(0).getPreferredSize().width;
            Spread spread = Spread.even(List.of(five), 0, 5 * width, GAP).orElseThrow();
            spread.place(five, 0);

            assertThat(five.stream().filter(button -> button.getY() == 0)).hasSize(3);
        }

        @Test
        void areNoneWhereWordsAreTooLong() {
            List<KioskButton> two = buttons("Unforgettably long", "Off");

            assertThat(Spread.even(List.of(two), 0, 200, GAP)).isEqualTo(Optional.empty());
        }
    }

    @Nested
    class AsWideAsTheirWords {

        @Test
        void fillTheLineWhereTheyFitOnIt() {
            List<KioskButton> three = buttons("Soon", "Later on", "Late");
            new Spread.Flowing(0, 900, GAP).place(three, 0);

            assertThat(three.get(2).getX() + three.get(2).getWidth()).isBetween(895, 900);
        }

        @Test
        void goOnBelowWhereTheyDoNot() {
            List<KioskButton> three = buttons("Soon", "Later", "Late");
            int width = three.get(0).getPreferredSize().width;
            Spread spread = new Spread.Flowing(0, 2 * width + 2 * GAP, GAP);
            spread.place(three, 0);

            assertThat(three.get(2).getY()).isPositive();
            assertThat(spread.height(three)).isGreaterThan(spread.lineHeight(three));
        }
    }
}
