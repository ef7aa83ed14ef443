package org.backwise.kiosk.ui.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.kiosk.core.handout.PrintOutcome;
import org.backwise.kiosk.core.handout.PrintStage;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.visit.HelpScreen;
import org.backwise.kiosk.core.visit.Printing;
import org.backwise.kiosk.ui.kit.Glyph;
import org.junit.jupiter.api.Test;

/** How printing ended is told apart at a glance, before anything is read. */
final class PageGlyphTest {

    @Test
    void pagesThatAreOutOnTheirWayOrWithoutPaperAllLookDifferent() {
        List<Optional<PrintOutcome>> outcomes = List.of(
                Optional.empty(),
                Optional.of(new PrintOutcome.Printed(2)),
                Optional.of(new PrintOutcome.Sent(2)),
                Optional.of(new PrintOutcome.OutOfPaper(Optional.empty())),
                Optional.of(new PrintOutcome.PrinterFailed(Optional.empty(), "")),
                Optional.of(new PrintOutcome.NotMade("")),
                Optional.of(new PrintOutcome.EnoughPrinted()),
                Optional.of(new PrintOutcome.TakingLong("")));

        assertThat(outcomes.stream().map(PageGlyphTest::glyph)).doesNotHaveDuplicates();
    }

    @Test
    void whateverHoldsThePrinterUpLooksLikeOneThing() {
        assertThat(Stream.of(
                                new PrintOutcome.NoPrinter(Optional.empty()),
                                new PrintOutcome.PrinterStopped(Optional.empty(), PrintOutcome.Halt.JAM),
                                new PrintOutcome.PrinterFailed(Optional.empty(), ""))
                        .map(outcome -> glyph(Optional.of(outcome))))
                .containsOnly(Glyph.PRINTER_OFF);
    }

    private static Glyph glyph(Optional<PrintOutcome> outcome) {
        return PageGlyph.of(
                new Printing(new HelpScreen(FlowId.GET_HELP, 0), 1, Optional.empty(), PrintStage.ON_ITS_WAY, outcome));
    }
}
