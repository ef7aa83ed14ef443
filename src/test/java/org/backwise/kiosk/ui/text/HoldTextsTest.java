package org.backwise.kiosk.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.kiosk.core.library.PhaseKind;
import org.backwise.kiosk.core.visit.Choice;
import org.backwise.kiosk.core.visit.Holding;
import org.backwise.kiosk.core.visit.Visit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What stands beside a hold. */
class HoldTextsTest {

    private static List<Visit> shownOnly(PhaseKind kind) {
        return Shipped.STATES.all().stream()
                .filter(visit -> visit.screen() instanceof Holding holding
                        && holding.isShownOnly(visit)
                        && !holding.isOver()
                        && holding.phase().kind() == kind)
                .toList();
    }

    @Nested
    class AMoveThatIsOnlyWatched {

        @Test
        void tellsWhatTheSecondsAreAndAsksForNothing() {
            assertThat(shownOnly(PhaseKind.HOLD)).isNotEmpty().allSatisfy(visit -> {
                ScreenText text = Shipped.TEXTS.of(visit);
                assertThat(text.heading()).isEqualTo("Watch now. Do it at home.");
                assertThat(text.lines()).containsExactly("The hold lasts this long.");
            });
            assertThat(shownOnly(PhaseKind.REST))
                    .isNotEmpty()
                    .allSatisfy(visit ->
                            assertThat(Shipped.TEXTS.of(visit).lines()).containsExactly("The rest lasts this long."));
        }

        @Test
        void endsWithHavingBeenSeen() {
            ChoiceWords words = new ChoiceWords(Shipped.WORDS);

            assertThat(shownOnly(PhaseKind.HOLD))
                    .allSatisfy(visit ->
                            assertThat(words.of(Choice.Go.END_HOLD, visit)).isEqualTo("I have seen it"));
        }
    }
}
