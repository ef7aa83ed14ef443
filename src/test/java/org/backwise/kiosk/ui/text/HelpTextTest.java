package org.backwise.kiosk.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.kiosk.core.library.APage;
import org.backwise.kiosk.core.library.CardName;
import org.backwise.kiosk.core.library.HelpCard;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Section;
import org.backwise.kiosk.core.speech.Sentence;
import org.junit.jupiter.api.Test;

/** The help cards with a place for each of their words. */
class HelpTextTest {

    private final HelpText text = HelpText.of(List.of(
            card(CardName.NOW, APage.headed("Now").withLines("Numb legs.", "Chest pain.")),
            card(CardName.TODAY, APage.headed("Today").withLines("A fever.").withSafety("Worse? Now.")),
            card(CardName.BOOK, APage.headed("Book").withLines("It lasts.").privately("Please read the card."))));

    @Test
    void linesAreCountedThroughAllCards() {
        assertThat(text.cards()).extracting(HelpText.CardText::firstLine).containsExactly(0, 2, 3);
        assertThat(text.cards().get(1).line(0)).isEqualTo(Part.line(2));
    }

    @Test
    void everyCardHasAPlaceOfItsOwn() {
        assertThat(text.cards())
                .extracting(HelpText.CardText::heading)
                .containsExactly(
                        new Part(Section.HEADING, 1), new Part(Section.HEADING, 2), new Part(Section.HEADING, 3));
    }

    @Test
    void isReadCardByCard() {
        assertThat(text.narration().sentences())
                .extracting(Sentence::spoken)
                .containsExactly(
                        "Now.",
                        "Call for NOW.",
                        "Numb legs.",
                        "Chest pain.",
                        "Today.",
                        "Call for TODAY.",
                        "A fever.",
                        "Worse?",
                        "Now.",
                        "Book.",
                        "Call for BOOK.",
                        "Please read the card.");
    }

    @Test
    void marksWhatIsHeardOnItsOwnCard() {
        assertThat(text.narration().sentences())
                .filteredOn(sentence -> sentence.spoken().equals("A fever."))
                .extracting(Sentence::part)
                .containsExactly(Part.line(2));
    }

    private static HelpCard card(CardName name, APage page) {
        return new HelpCard(name, "Call for " + name + ".", page.page());
    }
}
