package org.backwise.kiosk.adapter.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backwise.kiosk.core.handout.HandOut;
import org.backwise.kiosk.core.library.HelpCard;
import org.backwise.kiosk.core.library.Side;
import org.backwise.kiosk.core.library.Slide;
import org.backwise.kiosk.core.library.StillHold;
import org.backwise.kiosk.core.settings.Paper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The sheet that a patient takes home")
class HandoutSheetTest {

    private static final String CODE = "A square code for the camera of a phone.";

    @Nested
    @DisplayName("of a flow with moves")
    class OfAFlow {

        private final HandOut handOut = HandOuts.chairTwist();

        @Test
        void holdsEveryWordOfTheHandOut() throws IOException {
            try (PrintedPages pages = Sheets.printed(handOut)) {
                assertThat(pages.words())
                        .contains(handOut.title())
                        .contains(handOut.flows().get(0).steps())
                        .contains(handOut.flows().get(0).checks())
                        .contains(handOut.flows().get(0).stopSigns());
                for (Slide move : handOut.flows().get(0).moves()) {
                    assertThat(pages.words())
                            .contains(move.page().heading())
                            .contains(move.page().lines())
                            .contains(move.page().safety().orElseThrow());
                }
            }
        }

        @Test
        void tellsWhomToCallAndWhetherItIsReviewedOnTheFirstPage() throws IOException {
            try (PrintedPages pages = Sheets.printed(handOut)) {
                assertThat(pages.words(1))
                        .contains("Riverside Family Clinic", "911", "555 0142", "555 0143")
                        .contains("Not yet reviewed by a clinician.");
            }
        }

        @Test
        void namesPageAndPurposeAtTheFootOfEveryPage() throws IOException {
            try (PrintedPages pages = Sheets.printed(handOut)) {
                for (int page = 1; page <= pages.count(); page++) {
                    assertThat(pages.words(page))
                            .contains("Page " + page + " of " + pages.count())
                            .contains("General advice, not a diagnosis.");
                }
            }
        }

        @Test
        void namesTheDayOfReviewOnceAClinicianHasSigned() throws IOException {
            try (PrintedPages pages = Sheets.printed(HandOuts.reviewed())) {
                assertThat(pages.words(1)).contains("Reviewed: September 12, 2026.");
                assertThat(pages.words())
                        .contains("Reviewed by Dr. A. Example.")
                        .contains("Next review: September 12, 2028.")
                        .doesNotContain("Not yet reviewed");
            }
        }

        @Test
        void hasADayToTickForEachDayOfAWeek() throws IOException {
            try (PrintedPages pages = Sheets.printed(handOut)) {
                assertThat(pages.words()).contains("Mon Tue Wed Thu Fri Sat Sun");
            }
        }

        @Test
        void hasNoWeekToTickWhereNothingIsToBeDone() throws IOException {
            try (PrintedPages pages = Sheets.printed(HandOuts.textOnly("Why Backs Pop", "A pop is only gas."))) {
                assertThat(pages.words()).contains("A pop is only gas.").doesNotContain("Mon Tue");
            }
        }
    }

    @Nested
    @DisplayName("with help cards")
    class WithHelpCards {

        @ParameterizedTest
        @EnumSource(Paper.class)
        void splitsNoCardOverPages(Paper paper) throws IOException {
            try (PrintedPages pages = Sheets.printed(HandOuts.chairTwist(), paper)) {
                for (HelpCard card : HandOuts.cards()) {
                    List<Integer> page = pages.pagesWith(card.page().heading());
                    assertThat(page).as("page of %s", card.name()).hasSize(1);
                    assertThat(pages.words(page.get(0)))
                            .contains(card.page().lines())
                            .contains(card.call())
                            .contains(card.page().safety().orElseThrow());
                }
            }
        }

        @Test
        void putsTheMostUrgentCardFirst() throws IOException {
            try (PrintedPages pages = Sheets.printed(HandOuts.chairTwist())) {
                assertThat(pages.words()).containsSubsequence("Now: get help", "Today: call us", "Book a visit");
            }
        }

        @Test
        void putsTheSignsThatTheyHaveNoRoomForBehindThem() throws IOException {
            HandOut signs = HandOuts.signs("Now: one side of your face drops.", "Today: your hands feel clumsy.");
            try (PrintedPages pages = Sheets.printed(signs)) {
                assertThat(pages.words())
                        .containsSubsequence(
                                "Now: get help",
                                "Today: call us",
                                "Book a visit",
                                "All the signs",
                                "Now: one side of your face drops.",
                                "Today: your hands feel clumsy.",
                                "Notes for your doctor")
                        .doesNotContain("In short");
            }
        }

        @Test
        void addsTheNumberToACallLineThatLeavesItOut() throws IOException {
            try (PrintedPages pages = Sheets.printed(HandOuts.chairTwist())) {
                assertThat(pages.words())
                        .contains("Ask at our desk. Call 555 0142.")
                        .doesNotContain("At home: call 911. Call 911.");
            }
        }
    }

    @Nested
    @DisplayName("with pictures")
    class WithPictures {

        @TempDir
        private Path media;

        @Test
        void describesEachPictureForThoseWhoCannotSeeIt() throws IOException {
            Sheets.draw(media, "turn-left", Sheets.PICTURE);
            try (PrintedPages pages = Sheets.printed(HandOuts.chairTwist(), media)) {
                assertThat(Tags.of(pages.document()).descriptions())
                        .containsExactly("A person sits and does the move: Turn to the left.", CODE);
            }
        }

        @Test
        void letsAScreenReaderMeetEachPictureBetweenItsHeadingAndItsWords() throws IOException {
            Sheets.draw(media, "turn-left", Sheets.PICTURE);
            try (PrintedPages pages = Sheets.printed(HandOuts.withMoves(HandOuts.turnLeft()), media)) {
                String order =
                        String.join(" ", Tags.of(pages.document()).kinds()).replace("Span ", "");
                // the heading, how long and how often beside the picture, then the steps
                assertThat(order)
                        .containsPattern("H2 (Div )*L (LI LBody )+Figure L LI Lbl LBody")
                        .endsWith("H2 P Div Figure");
            }
        }

        @Test
        void leavesOutAPictureThatIsBroken() throws IOException {
            Sheets.draw(media, "turn-left", "<svg");
            try (PrintedPages pages = Sheets.printed(HandOuts.chairTwist(), media)) {
                assertThat(Tags.of(pages.document()).descriptions()).containsExactly(CODE);
                assertThat(pages.words()).contains("Turn to the left");
            }
        }

        @Test
        void looksOnlyInTheFolderOfPictures() throws IOException {
            Files.createDirectories(media.resolve("pictures"));
            assertThat(Media.of(media.resolve("pictures")).read("../secret.txt"))
                    .isEmpty();
            Files.writeString(media.resolve("secret.txt"), "secret");
            assertThat(Media.of(media.resolve("pictures")).read("../secret.txt"))
                    .isEmpty();
            assertThat(Media.of(media).read("secret.txt")).isPresent();
        }
    }

    @Nested
    @DisplayName("with much too long texts")
    class WithLongTexts {

        @Test
        void goesOnOverPagesForAMoveOfFortyLines() throws IOException {
            String[] lines = new String[40];
            for (int line = 0; line < lines.length; line++) {
                lines[line] = "Line number " + (line + 1) + " says one more thing to do, slowly and with ease.";
            }
            Slide longest = HandOuts.move("A long move", "none", new StillHold(5, 5, 5, List.of(Side.BOTH), 0), lines);
            try (PrintedPages pages = Sheets.printed(HandOuts.withMoves(longest))) {
                assertThat(pages.words()).contains(lines);
                assertThat(pages.runs())
                        .allSatisfy(run -> assertThat(run.baseline()).isLessThan(842 - 72));
            }
        }

        @Test
        void keepsAnEndlessWordInsideTheMargins() throws IOException {
            try (PrintedPages pages = Sheets.printed(HandOuts.textOnly("Long", "x".repeat(200)))) {
                assertThat(pages.runs())
                        .allSatisfy(run -> assertThat(run.right()).isLessThan(595 - 72));
            }
        }
    }

    @Test
    void hasThePaperThatIsInThePrinter() throws IOException {
        try (PrintedPages a4 = Sheets.printed(HandOuts.chairTwist(), Paper.A4);
                PrintedPages letter = Sheets.printed(HandOuts.chairTwist(), Paper.LETTER)) {
            assertThat(a4.document().getPage(0).getMediaBox().getWidth()).isCloseTo(595.3f, within(0.5f));
            assertThat(a4.document().getPage(0).getMediaBox().getHeight()).isCloseTo(841.9f, within(0.5f));
            assertThat(letter.document().getPage(0).getMediaBox().getWidth()).isCloseTo(612, within(0.5f));
            assertThat(letter.document().getPage(0).getMediaBox().getHeight()).isCloseTo(792, within(0.5f));
        }
    }
}
