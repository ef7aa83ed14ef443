package org.backwise.kiosk.ui.text;

import java.util.Optional;
import org.backwise.kiosk.core.handout.PrintOutcome;
import org.backwise.kiosk.core.visit.Printing;

/** What the patient is told about the printer: always what to do next, never why it failed. */
final class PrintTexts {

    private final Words words;

    PrintTexts(Words words) {
        this.words = words;
    }

    ScreenText of(Printing printing) {
        return printing.outcome()
                .map(this::ended)
                .orElseGet(() -> ScreenText.of(words.get("print.heading.working"), words.get("print.line.working")));
    }

    private ScreenText ended(PrintOutcome outcome) {
        if (outcome instanceof PrintOutcome.Printed) {
            return ScreenText.of(
                    words.get("print.heading.printed"),
                    words.get("print.line.printed"),
                    words.get("print.line.printed.2"));
        }
        return (outcome instanceof PrintOutcome.EnoughPrinted ? enough() : notPrinted(outcome))
                .withSafety(words.get("print.safety"));
    }

    private ScreenText enough() {
        return ScreenText.of(
                words.get("print.heading.enough"), words.get("print.line.enough"), words.get("print.line.enough.2"));
    }

    private ScreenText notPrinted(PrintOutcome outcome) {
        if (outcome instanceof PrintOutcome.NoPrinter none) {
            return ScreenText.of(
                    words.get("print.heading.none"),
                    words.get("print.line.none"),
                    words.get("print.line.none.2"),
                    words.get("print.line.none.3", none.keptAs()));
        }
        if (outcome instanceof PrintOutcome.PrinterFailed failed) {
            return ScreenText.of(
                    words.get("print.heading.failed"),
                    words.get("print.line.failed"),
                    words.get("print.line.failed.2", failed.keptAs()));
        }
        return stopped(outcome)
                .orElseGet(() -> ScreenText.of(words.get("print.heading.notmade"), words.get("print.line.notmade")));
    }

    private Optional<ScreenText> stopped(PrintOutcome outcome) {
        if (outcome instanceof PrintOutcome.OutOfPaper out) {
            return Optional.of(ScreenText.of(
                    words.get("print.heading.paper"),
                    words.get("print.line.paper"),
                    words.get("print.line.paper.2", out.keptAs())));
        }
        if (outcome instanceof PrintOutcome.PrinterStopped stopped) {
            return Optional.of(ScreenText.of(
                    words.get("print.heading.stopped"),
                    words.get("print.line.stopped"),
                    words.get("print.line.stopped.2"),
                    words.get("print.line.stopped.3", stopped.keptAs())));
        }
        return Optional.empty();
    }
}
