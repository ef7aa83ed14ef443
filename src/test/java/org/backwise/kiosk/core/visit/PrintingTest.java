package org.backwise.kiosk.core.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.backwise.kiosk.core.comfort.TextSize;
import org.backwise.kiosk.core.handout.FlowPage;
import org.backwise.kiosk.core.handout.HandOut;
import org.backwise.kiosk.core.handout.PrintOutcome;
import org.backwise.kiosk.core.handout.PrintSize;
import org.backwise.kiosk.core.handout.PrintStage;
import org.backwise.kiosk.core.handout.Proof;
import org.backwise.kiosk.core.handout.SquareCode;
import org.backwise.kiosk.core.library.AFlow;
import org.backwise.kiosk.core.library.ALibrary;
import org.backwise.kiosk.core.library.ASlide;
import org.backwise.kiosk.core.library.Flag;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.speech.SoundCue;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How a page is asked for, and how the patient hears what became of it. */
class PrintingTest {

    private static final PrintOutcome PRINTED = new PrintOutcome.Printed(2);

    private final AVisit help = AVisit.begun().openChairTwist().press(Choice.Go.HOME);
    private final AVisit printing = help.prints();

    @Test
    void thePageIsThatOfTheFlow() {
        Library library = help.visit().library();
        Flow flow = library.flow(ALibrary.CHAIR_TWIST).orElseThrow();

        assertThat(printing.effects()).contains(new Effect.Print(1, HandOut.of(library, flow, Set.of())));
    }

    @Test
    void everyJobHasATicketOfItsOwn() {
        AVisit again = printing.back().prints();

        assertThat(again.effects().stream().filter(Effect.Print.class::isInstance))
                .extracting(effect -> ((Effect.Print) effect).ticket())
                .containsExactly(2);
    }

    @Test
    void thePageOfAnEarlierPatientSaysNothingToTheNext() {
        AVisit next = printing.printEnds(1, PRINTED)
                .press(Choice.Go.FINISH)
                .press(Choice.Go.START)
                .openChairTwist()
                .press(Choice.Go.HOME)
                .prints();

        assertThat(shown(next.printEnds(1, PRINTED))).isEmpty();
        assertThat(shown(next.printEnds(2, PRINTED))).contains(PRINTED);
    }

    @Test
    void movesThatWereNotOfferedAreNotTakenHome() {
        Library library = help.visit().library();
        Flow flow = library.flow(ALibrary.CHAIR_TWIST).orElseThrow();
        HandOut page = HandOut.of(library, flow, Set.of(Flag.NOT_READY));

        assertThat(page.flows().get(0).moves()).isEmpty();
        assertThat(page.flows().get(0).steps()).isEmpty();
        assertThat(page.cards()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void howItEndedIsShown(PrintOutcome outcome) {
        assertThat(shown(printing.printEnds(1, outcome))).contains(outcome);
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void howItEndedIsToldToWhoListens(PrintOutcome outcome) {
        AVisit listening = printing.press(Choice.Go.READ_ALOUD).printEnds(1, outcome);

        boolean printed = outcome.equals(PRINTED) || outcome.equals(new PrintOutcome.Sent(2));
        assertThat(listening.effects())
                .containsExactly(
                        Effect.Speech.HUSH,
                        new Effect.Play(printed ? SoundCue.DONE : SoundCue.NOTHING),
                        Effect.Speech.TELL_SCREEN);
    }

    @Test
    void nobodyIsDoneBeforeItEnded() {
        assertThat(printing.visit().choices()).doesNotContain(Choice.Go.FINISH);
        assertThat(printing.next().screen()).isEqualTo(printing.screen());
        assertThat(printing.printEnds(1, PRINTED).press(Choice.Go.FINISH).screen())
                .isEqualTo(AVisit.waiting().screen());
    }

    @Test
    void thePatientMayGoOnReadingMeanwhile() {
        assertThat(printing.back().screen()).isEqualTo(help.screen());
        assertThat(printing.press(Choice.Go.HOME).screen()).isInstanceOf(Menu.class);
    }

    @Nested
    class AnOutcomeThatComesLate {

        @Test
        void isNotShownForAnotherJob() {
            AVisit second = printing.back().prints();

            AVisit told = second.printEnds(1, PRINTED);

            assertThat(told.screen()).isEqualTo(second.screen());
            assertThat(told.effects()).isEmpty();
            assertThat(shown(told.printEnds(2, PRINTED))).contains(PRINTED);
        }

        @Test
        void changesNothingOnAnyOtherScreen() {
            AVisit left = printing.press(Choice.Go.HOME);

            AVisit told = left.printEnds(1, PRINTED);

            assertThat(told.screen()).isEqualTo(left.screen());
            assertThat(told.effects()).isEmpty();
        }
    }

    @Nested
    class AnOutcomeThatComesWhileSomethingLiesOverTheScreen {

        @ParameterizedTest
        @EnumSource(
                value = Choice.Go.class,
                names = {"COMFORT", "CALL_STAFF"})
        void isShownAfterwards(Choice.Go laidOver) {
            AVisit over = printing.press(laidOver);

            AVisit told = over.printEnds(1, PRINTED);

            assertThat(told.screen().getClass()).isEqualTo(over.screen().getClass());
            assertThat(told.effects()).isEmpty();
            assertThat(shown(told.press(Choice.Go.CLOSE))).contains(PRINTED);
        }

        @Test
        void isShownToWhoIsStillThere() {
            AVisit warned = printing.press(Choice.Go.COMFORT).after(300);
            assertThat(warned.screen()).isInstanceOf(StillThere.class);

            AVisit back = warned.printEnds(1, PRINTED).press(Choice.Go.STAY).press(Choice.Go.CLOSE);

            assertThat(shown(back)).contains(PRINTED);
        }

        @Test
        void isOnlyThatOfItsOwnJob() {
            AVisit over = printing.press(Choice.Go.COMFORT);

            assertThat(over.printEnds(7, PRINTED).visit()).isEqualTo(over.visit());
        }
    }

    @ParameterizedTest
    @CsvSource({"SMALL, USUAL", "USUAL, USUAL", "LARGE, LARGE", "LARGEST, LARGEST"})
    void thePageComesInTheSizeThatThePatientReads(TextSize shown, PrintSize printed) {
        AVisit larger = help.press(Choice.Go.COMFORT)
                .press(new Choice.SetComfort(help.visit().comfort().with(shown)))
                .press(Choice.Go.CLOSE)
                .prints();

        assertThat(larger.effects())
                .filteredOn(Effect.Print.class::isInstance)
                .extracting(effect -> ((Effect.Print) effect).handOut().size())
                .containsExactly(printed);
    }

    @Nested
    class AVisitThatHasHadItsPages {

        private final AVisit again =
                printing.printEnds(1, new PrintOutcome.Printed(20)).back().prints();

        @Test
        void isSentToTheDesk() {
            assertThat(shown(again)).contains(new PrintOutcome.EnoughPrinted());
            assertThat(again.effects()).noneMatch(Effect.Print.class::isInstance);
        }

        @Test
        void mayStillHaveOneMoreWhileBelowTheLimit() {
            AVisit below =
                    printing.printEnds(1, new PrintOutcome.Printed(19)).back().prints();

            assertThat(below.effects()).anyMatch(Effect.Print.class::isInstance);
        }

        @Test
        void cannotAskForManyWhileTheFirstIsStillComing() {
            AVisit many = printing;
            for (int more = 0; more < 5; more++) {
                many = many.back().prints();
            }

            assertThat(shown(many)).contains(new PrintOutcome.EnoughPrinted());
        }

        @Test
        void hasEveryPageCountedThatMayStillComeOut() {
            AVisit eleven = help.press(Choice.Go.PRINT)
                    .proofComes(1, proofOf(11))
                    .press(Choice.Go.PRINT_NOW)
                    .printEnds(1, new PrintOutcome.TakingLong("no answer"));
            AVisit twice = eleven.back()
                    .press(Choice.Go.PRINT)
                    .proofComes(2, proofOf(9))
                    .press(Choice.Go.PRINT_NOW);

            assertThat(eleven.visit().memory().prints().pages()).isEqualTo(11);
            assertThat(twice.visit().memory().prints().pages()).isEqualTo(20);
            assertThat(shown(twice.back().press(Choice.Go.PRINT))).contains(new PrintOutcome.EnoughPrinted());
        }

        @Test
        void mayHaveOneLongPageThatPassesTheLimit() {
            AVisit long22 =
                    help.press(Choice.Go.PRINT).proofComes(1, proofOf(22)).press(Choice.Go.PRINT_NOW);

            assertThat(long22.effects()).anyMatch(Effect.Print.class::isInstance);
        }

        @Test
        void leavesTheNextPatientAllPages() {
            AVisit next = again.press(Choice.Go.FINISH)
                    .press(Choice.Go.START)
                    .openChairTwist()
                    .press(Choice.Go.HOME)
                    .prints();

            assertThat(next.effects()).anyMatch(Effect.Print.class::isInstance);
        }

        @Test
        void isNotCountedForPagesThatDidNotCome() {
            AVisit failed = printing.printEnds(1, new PrintOutcome.OutOfPaper(Optional.of("page-1")))
                    .back()
                    .prints();

            assertThat(failed.effects()).anyMatch(Effect.Print.class::isInstance);
        }
    }

    @Nested
    class BeforePaperIsUsed {

        private final AVisit preview = help.press(Choice.Go.PRINT);
        private final Proof proof = new Proof(
                ((PrintPreview) preview.screen()).handOut(preview.visit()),
                List.of(List.of("one"), List.of("two")),
                new SquareCode(List.of("#")));

        @Test
        void thePagesAreMadeReadyAndNothingIsPrinted() {
            assertThat(preview.effects()).anyMatch(Effect.MakeProof.class::isInstance);
            assertThat(preview.effects()).noneMatch(Effect.Print.class::isInstance);
        }

        @Test
        void whatComesOutIsShownAndReadAsSoonAsItIsThere() {
            AVisit seen = preview.press(Choice.Go.READ_ALOUD).proofComes(1, proof);

            assertThat(((PrintPreview) seen.screen()).proof()).contains(proof);
            assertThat(seen.effects()).contains(Effect.Speech.TELL_SCREEN);
        }

        @Test
        void thePageCanBeHeardEvenByWhoReadsTheScreens() {
            AVisit heard = preview.proofComes(1, proof).press(Choice.Go.HEAR_PAGE);

            assertThat(heard.effects()).containsExactly(Effect.Speech.HUSH, Effect.Speech.TELL_PAGE);
            assertThat(heard.visit().speaking()).isEqualTo(Speaking.TALKING);
        }

        @Test
        void thatWhichWasShownIsPrinted() {
            AVisit pressed = preview.proofComes(1, proof).press(Choice.Go.PRINT_NOW);

            assertThat(pressed.effects()).contains(new Effect.Print(1, proof.handOut()));
            assertThat(((Printing) pressed.screen()).proof()).contains(proof);
        }

        @Test
        void thePatientMayGoBackWithoutPaper() {
            assertThat(preview.back().screen()).isEqualTo(help.screen());
            assertThat(preview.press(Choice.Go.HOME).screen()).isInstanceOf(Menu.class);
        }

        @Test
        void aPageThatCannotBeMadeIsToldAtOnce() {
            AVisit failed = preview.on(new VisitEvent.ProofMade(1, Optional.empty()));

            assertThat(shown(failed)).containsInstanceOf(PrintOutcome.NotMade.class);
        }

        @Test
        void theProofOfAnEarlierPageIsNotShown() {
            AVisit again = preview.back().press(Choice.Go.PRINT);

            assertThat(((PrintPreview) again.proofComes(1, proof).screen()).proof())
                    .isEmpty();
        }

        @Test
        void whereNoPaperComesThePageGoesHomeByPhone() {
            AVisit none = preview.proofComes(1, proof)
                    .press(Choice.Go.PRINT_NOW)
                    .printEnds(1, new PrintOutcome.NoPrinter(Optional.empty()));

            assertThat(((Printing) none.screen()).isTakenByPhone()).isTrue();
            assertThat(none.press(Choice.Go.HEAR_PAGE).effects()).contains(Effect.Speech.TELL_PAGE);
        }
    }

    @Nested
    class OnTheWay {

        @Test
        void eachStageIsShownAndTold() {
            AVisit listening = printing.press(Choice.Go.READ_ALOUD);

            AVisit coming = listening.on(new VisitEvent.PrintReached(1, PrintStage.COMING_OUT));

            assertThat(((Printing) coming.screen()).stage()).isEqualTo(PrintStage.COMING_OUT);
            assertThat(coming.effects())
                    .containsExactly(Effect.Speech.HUSH, new Effect.Play(SoundCue.MOVED), Effect.Speech.TELL_SCREEN);
        }

        @Test
        void aStageThatComesAfterTheEndChangesNothing() {
            AVisit ended = printing.printEnds(1, PRINTED);

            assertThat(ended.on(new VisitEvent.PrintReached(1, PrintStage.COMING_OUT))
                            .screen())
                    .isEqualTo(ended.screen());
        }
    }

    @Nested
    class APatientWhoLeaves {

        @Test
        void isForgottenInThePrintingRoom() {
            AVisit gone = printing.printEnds(1, PRINTED).press(Choice.Go.FINISH);

            assertThat(gone.effects()).contains(new Effect.ForgetPages());
        }

        @Test
        void takesTheJobAlongThatHasNotBegun() {
            AVisit gone = printing.press(Choice.Go.HOME).press(Choice.Go.FINISH);

            assertThat(gone.effects()).contains(new Effect.ForgetPages());
        }

        @Test
        void isForgottenThereAlsoWhenSomethingBreaks() {
            assertThat(printing.on(new VisitEvent.Broke("E1")).effects()).contains(new Effect.ForgetPages());
        }

        @Test
        void whoNeverAskedForAPageTroublesNobodyThere() {
            AVisit gone = help.press(Choice.Go.HOME).press(Choice.Go.FINISH);

            assertThat(gone.effects()).doesNotContain(new Effect.ForgetPages());
        }
    }

    @Nested
    class AfterSeveralFlows {

        private final Library library = ALibrary.of(
                        AFlow.of("first", ASlide.easier("First")), AFlow.of("second", ASlide.easier("Second")))
                .library();
        private final AVisit first = AVisit.waiting(library)
                .press(Choice.Go.START)
                .open(new FlowId("first"))
                .replySafely()
                .replySafely()
                .replySafely()
                .press(Choice.Go.HOME)
                .press(Choice.Go.HOME);
        private final AVisit preview =
                first.open(new FlowId("second")).press(Choice.Go.HOME).press(Choice.Go.PRINT);

        @Test
        void thePageIsThatOfTheLastUnlessThePatientWantsAll() {
            assertThat(titles(preview)).containsExactly("The flow second");
            assertThat(titles(preview.press(Choice.Go.TAKE_ALL))).containsExactly("The flow first", "The flow second");
            assertThat(titles(preview.press(Choice.Go.TAKE_ALL).press(Choice.Go.TAKE_THIS)))
                    .containsExactly("The flow second");
        }

        @Test
        void theHelpCardsComeOnce() {
            HandOut all = ((PrintPreview) preview.press(Choice.Go.TAKE_ALL).screen()).handOut(preview.visit());

            assertThat(all.cards()).doesNotHaveDuplicates().isNotEmpty();
        }

        @Test
        void oneFlowAloneOffersNoChoice() {
            assertThat(help.press(Choice.Go.PRINT).visit().choices()).doesNotContain(Choice.Go.TAKE_ALL);
        }

        @Test
        void moreThanAVisitMayHaveIsForTheDeskToPrintOrForThePhone() {
            AVisit all = preview.press(Choice.Go.TAKE_ALL);

            AVisit tooMuch = all.proofComes(2, proofOf(21)).press(Choice.Go.PRINT_NOW);

            assertThat(shown(tooMuch)).contains(new PrintOutcome.EnoughPrinted());
            assertThat(((Printing) tooMuch.screen()).isTakenByPhone()).isTrue();
            assertThat(tooMuch.effects()).noneMatch(Effect.Print.class::isInstance);
            assertThat(all.proofComes(2, proofOf(20)).press(Choice.Go.PRINT_NOW).effects())
                    .anyMatch(Effect.Print.class::isInstance);
        }

        private List<String> titles(AVisit at) {
            return ((PrintPreview) at.screen())
                    .handOut(at.visit()).flows().stream().map(FlowPage::title).toList();
        }
    }

    private Proof proofOf(int pages) {
        PrintPreview preview = (PrintPreview) help.press(Choice.Go.PRINT).screen();
        return new Proof(
                preview.handOut(help.visit()),
                Collections.nCopies(pages, List.of("one line")),
                new SquareCode(List.of("#")));
    }

    private static Optional<PrintOutcome> shown(AVisit visit) {
        return ((Printing) visit.screen()).outcome();
    }

    static Stream<PrintOutcome> outcomes() {
        return Stream.of(
                PRINTED,
                new PrintOutcome.Sent(2),
                new PrintOutcome.NoPrinter(Optional.of("page-1")),
                new PrintOutcome.PrinterFailed(Optional.of("page-1"), "paper jam"),
                new PrintOutcome.OutOfPaper(Optional.of("page-1")),
                new PrintOutcome.PrinterStopped(Optional.of("page-1"), PrintOutcome.Halt.JAM),
                new PrintOutcome.TakingLong("no answer"),
                new PrintOutcome.EnoughPrinted(),
                new PrintOutcome.NotMade("disk full"));
    }
}
