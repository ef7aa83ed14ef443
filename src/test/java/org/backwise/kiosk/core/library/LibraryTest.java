package org.backwise.kiosk.core.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a visit draws on. */
class LibraryTest {

    @Nested
    class TheHelpCardsOfAFlow {

        @Test
        void areThoseThatItNamesInItsOrder() {
            AFlow neck = AFlow.of("neck", ASlide.move("Turn"))
                    .withCards(CardName.NECK_NOW, CardName.NOW, CardName.TODAY, CardName.BOOK);

            assertThat(cards(neck))
                    .extracting(HelpCard::name)
                    .containsExactly(CardName.NECK_NOW, CardName.NOW, CardName.TODAY, CardName.BOOK);
        }

        @Test
        void endWithTheFlowsOwnLineOnTheCardForAVisit() {
            List<HelpCard> cards = cards(AFlow.of("twist", ASlide.move("Turn")).withBookExtra("A twist hurts."));

            assertThat(cards.get(2).page().lines()).last().isEqualTo("A twist hurts.");
            assertThat(cards.get(0).page().lines()).doesNotContain("A twist hurts.");
            assertThat(cards.get(1).page().lines()).doesNotContain("A twist hurts.");
        }

        @Test
        void areTheSharedOnesWhereItHasNoLineOfItsOwn() {
            AFlow twist = AFlow.of("twist", ASlide.move("Turn"));
            Library library = ALibrary.of(twist).library();

            assertThat(library.shared().cards()).containsAll(library.helpCards(twist.flow()));
        }

        private List<HelpCard> cards(AFlow flow) {
            return ALibrary.of(flow).library().helpCards(flow.flow());
        }
    }

    @Test
    void aLibraryCannotBeWithoutGetHelp() {
        Library library = ALibrary.usual().library();
        List<Flow> others = library.flows().subList(1, library.flows().size());

        assertThatThrownBy(() -> new Library(others, library.shared())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsAFlowByItsId() {
        Library library = ALibrary.usual().library();

        assertThat(library.flow(ALibrary.CHAIR_TWIST)).isPresent();
        assertThat(library.flow(new FlowId("no-such-flow"))).isEmpty();
        assertThat(library.getHelp().id()).isEqualTo(FlowId.GET_HELP);
    }
}
