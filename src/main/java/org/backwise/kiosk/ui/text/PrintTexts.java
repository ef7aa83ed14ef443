package org.backwise.kiosk.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backwise.kiosk.core.handout.PrintOutcome;
import org.backwise.kiosk.core.visit.PrintPreview;
import org.backwise.kiosk.core.visit.Printing;

/** What the patient is told about the print-out: always what to do next, never why it failed. */
final class PrintTexts {

    private static final Pattern NUMBER = Pattern.compile(".*-(\\d+)\\.pdf");

    private final Words words;

    PrintTexts(Words words) {
        this.words = words;
    }

    ScreenText of(PrintPreview preview) {
        return preview.proof()
                .map(proof -> ScreenText.of(words.get("preview.heading"))
                        .withStatus(words.get("preview.pages", proof.pages())))
                .orElseGet(() -> ScreenText.of(words.get("preview.moment")).withStatus(words.get("preview.making")));
    }

    ScreenText of(Printing printing) {
        return printing.outcome().map(outcome -> ended(printing, outcome)).orElseGet(() -> working(printing));
    }

    private ScreenText working(Printing printing) {
        String stage = ".working." + printing.stage();
        return ScreenText.of(
                words.get("print.heading" + stage), words.get("print.line" + stage), words.get("print.line.working"));
    }

    private ScreenText ended(Printing printing, PrintOutcome outcome) {
        if (outcome instanceof PrintOutcome.Printed printed) {
            return ScreenText.of(
                    words.get("print.heading.printed"),
                    words.get("print.line.printed", printed.pages()),
                    words.get("print.line.printed.2", printed.pages()));
        }
        if (outcome instanceof PrintOutcome.Sent sent) {
            return ScreenText.of(
                    words.get("print.heading.sent"),
                    words.get("print.line.sent", sent.pages()),
                    words.get("print.line.sent.2"));
        }
        Told told = told(outcome);
        List<String> lines = new ArrayList<>();
        lines.add(words.get("print.line." + told.key()));
        lines.add(words.get("print.line." + told.key() + ".2"));
        told.keptAs().flatMap(PrintTexts::number).ifPresent(number -> lines.add(words.get("print.line.kept", number)));
        if (printing.isTakenByPhone()) {
            lines.add(words.get("print.line.phone"));
        }
        return ScreenText.of(words.get("print.heading." + told.key()), lines.toArray(String[]::new))
                .withNote(words.get("print.note"));
    }

    /** What a patient can remember of the name of a file on the way to the desk: the number at its end. */
    private static Optional<String> number(String file) {
        return Optional.of(NUMBER.matcher(file)).filter(Matcher::matches).map(found -> found.group(1));
    }

    /**
     * What is told.
     *
     * @param key of its words
     */
    private record Told(String key, Optional<String> keptAs) {

        static Told of(String key) {
            return new Told(key, Optional.empty());
        }
    }

    private static Told told(PrintOutcome outcome) {
        if (outcome instanceof PrintOutcome.NoPrinter none) {
            return new Told("none", none.keptAs());
        }
        if (outcome instanceof PrintOutcome.PrinterFailed failed) {
            return new Told("failed", failed.keptAs());
        }
        if (outcome instanceof PrintOutcome.OutOfPaper out) {
            return new Told("paper", out.keptAs());
        }
        if (outcome instanceof PrintOutcome.PrinterStopped stopped) {
            return new Told("stopped", stopped.keptAs());
        }
        if (outcome instanceof PrintOutcome.TakingLong) {
            return Told.of("long");
        }
        return Told.of(outcome instanceof PrintOutcome.EnoughPrinted ? "enough" : "notmade");
    }
}
