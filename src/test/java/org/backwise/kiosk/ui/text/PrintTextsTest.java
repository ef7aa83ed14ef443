package org.backwise.kiosk.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.kiosk.core.handout.PrintOutcome;
import org.backwise.kiosk.core.handout.PrintStage;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.visit.HelpScreen;
import org.backwise.kiosk.core.visit.Printing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("How printing ended, in words")
class PrintTextsTest {

    private static final String KEPT = "2026-11-23-0915-chair-twist-47.pdf";

    private final PrintTexts texts = new PrintTexts(new Words(Locale.ENGLISH));

    static Stream<PrintOutcome> kept() {
        return Stream.of(
                new PrintOutcome.NoPrinter(Optional.of(KEPT)),
                new PrintOutcome.OutOfPaper(Optional.of(KEPT)),
                new PrintOutcome.PrinterStopped(Optional.of(KEPT), PrintOutcome.Halt.JAM),
                new PrintOutcome.PrinterFailed(Optional.of(KEPT), "secret reason"));
    }

    static Stream<PrintOutcome> notPrinted() {
        return Stream.concat(
                kept(),
                Stream.of(
                        new PrintOutcome.NotMade("secret reason"),
                        new PrintOutcome.TakingLong("secret reason"),
                        new PrintOutcome.EnoughPrinted()));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void numberThePageThatIsKept(PrintOutcome outcome) {
        assertThat(text(outcome).lines()).contains("Tell the desk the number of your page: 47.");
    }

    @ParameterizedTest
    @MethodSource("kept")
    void tellNobodyTheNameOfAFile(PrintOutcome outcome) {
        assertThat(text(outcome).lines())
                .noneMatch(line -> line.contains(".pdf") || line.contains("2026") || line.contains("twist"));
    }

    @ParameterizedTest
    @MethodSource("notPrinted")
    void sayWhatToDoAndNeverWhyItFailed(PrintOutcome outcome) {
        ScreenText text = text(outcome);
        assertThat(text.heading()).isNotBlank();
        assertThat(text.lines()).anyMatch(line -> line.contains("the desk")).noneMatch(line -> line.contains("secret"));
        assertThat(text.foot()).isPresent();
    }

    @Test
    void promiseNoPagesWhereThePrinterDoesNotTell() {
        assertThat(text(new PrintOutcome.Sent(7)).heading()).isEqualTo("Your page was sent to the printer");
        assertThat(text(new PrintOutcome.Sent(7)).lines())
                .containsExactly(
                        "Wait for 7 pages below or beside this screen. No name is on them.",
                        "Does nothing come out? Please ask at the desk.");
    }

    @Test
    void differForEachOutcome() {
        assertThat(notPrinted().map(outcome -> text(outcome).heading())).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(PrintOutcome.Halt.class)
    void areTheSameForWhateverStoppedThePrinter(PrintOutcome.Halt halt) {
        assertThat(text(new PrintOutcome.PrinterStopped(Optional.of(KEPT), halt))
                        .heading())
                .isEqualTo("The printer has stopped");
    }

    private ScreenText text(PrintOutcome outcome) {
        return texts.of(new Printing(
                new HelpScreen(FlowId.GET_HELP, 0), 1, Optional.empty(), PrintStage.ON_ITS_WAY, Optional.of(outcome)));
    }
}
