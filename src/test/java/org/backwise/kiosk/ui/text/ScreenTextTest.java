package org.backwise.kiosk.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.kiosk.core.library.APage;
import org.backwise.kiosk.core.library.Hearing;
import org.backwise.kiosk.core.library.Saying;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Section;
import org.backwise.kiosk.core.speech.Sentence;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How the words of one screen are read aloud. */
class ScreenTextTest {

    private final APage page =
            APage.headed("Turn left").withLines("Sit tall. Breathe.", "Turn.").withSafety("Stop if it hurts.");

    @Test
    void isReadFromTopToBottomAndThePictureLast() {
        ScreenText text = ScreenText.of(page.page()).under("Chair twist", "Step 3 of 8");

        assertThat(spoken(text))
                .containsExactly(
                        "Chair twist.",
                        "Step 3 of 8.",
                        "Turn left.",
                        "Sit tall.",
                        "Breathe.",
                        "Turn.",
                        "Stop if it hurts.",
                        "The picture: Shows: Turn left.");
    }

    @Test
    void tellsWhereEachSentenceStands() {
        assertThat(sentences(ScreenText.of(page.page())))
                .extracting(Sentence::part)
                .containsExactly(
                        Part.of(Section.HEADING),
                        Part.line(0),
                        Part.line(0),
                        Part.line(1),
                        Part.of(Section.SAFETY),
                        Part.of(Section.CAPTION));
    }

    @Test
    void doesNotAddAStopWhereThereIsOne() {
        assertThat(spoken(ScreenText.of("Are you still there?"))).containsExactly("Are you still there?");
        assertThat(spoken(ScreenText.of("Breathe in …"))).containsExactly("Breathe in …");
    }

    @Nested
    class LinesThatAreSpokenOtherwise {

        @Test
        void areHeardInPlaceOfTheLines() {
            APage other = page.saying(new Saying(Hearing.ANYONE, List.of("Turn your chest."), List.of(), List.of()));

            assertThat(spoken(ScreenText.of(other.page())))
                    .contains("Turn your chest.")
                    .doesNotContain("Sit tall.");
        }

        @Test
        void areHeardAfterTheLines() {
            APage more = page.saying(new Saying(Hearing.ANYONE, List.of(), List.of("Not too far."), List.of()));

            assertThat(spoken(ScreenText.of(more.page()))).containsSubsequence("Turn.", "Not too far.");
        }

        @Test
        void markTheLineThatHasTheSameWords() {
            APage partly =
                    page.saying(new Saying(Hearing.ANYONE, List.of("Look ahead.", "Turn."), List.of(), List.of()));

            assertThat(sentences(ScreenText.of(partly.page())))
                    .filteredOn(sentence -> sentence.spoken().equals("Turn."))
                    .extracting(Sentence::part)
                    .containsExactly(Part.line(1));
            assertThat(sentences(ScreenText.of(partly.page())))
                    .filteredOn(sentence -> sentence.spoken().equals("Look ahead."))
                    .extracting(Sentence::part)
                    .containsExactly(Part.of(Section.CAPTION));
        }
    }

    @Nested
    class PrivateLines {

        @Test
        void areNeverHeard() {
            assertThat(spoken(ScreenText.of(page.privately().page())))
                    .containsExactly("Turn left.", "Stop if it hurts.", "The picture: Shows: Turn left.");
        }

        @Test
        void areReplacedByWhatTheLoudspeakerMaySay() {
            assertThat(spoken(ScreenText.of(page.privately("Please read this.").page())))
                    .contains("Please read this.")
                    .doesNotContain("Sit tall.", "Breathe.", "Turn.");
        }

        @Test
        void areNotHeardEvenWhereOtherWordsAreGiven() {
            Saying saying = new Saying(Hearing.PRIVATE, List.of("Secret."), List.of(), List.of("Read this."));

            assertThat(spoken(ScreenText.of(page.saying(saying).page())))
                    .contains("Read this.")
                    .doesNotContain("Secret.");
        }
    }

    private static List<String> spoken(ScreenText text) {
        return sentences(text).stream().map(Sentence::spoken).toList();
    }

    private static List<Sentence> sentences(ScreenText text) {
        return text.narration(Shipped.WORDS).sentences();
    }
}
