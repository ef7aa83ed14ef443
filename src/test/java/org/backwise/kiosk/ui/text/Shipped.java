package org.backwise.kiosk.ui.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.kiosk.adapter.files.KioskFolder;
import org.backwise.kiosk.adapter.files.LibraryFiles;
import org.backwise.kiosk.adapter.files.SettingsFile;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.Talk;
import org.backwise.kiosk.core.handout.HandOut;
import org.backwise.kiosk.core.handout.PrintOutcome;
import org.backwise.kiosk.core.handout.Proof;
import org.backwise.kiosk.core.handout.SquareCode;
import org.backwise.kiosk.core.input.Command;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.library.Page;
import org.backwise.kiosk.core.settings.KioskSettings;
import org.backwise.kiosk.core.visit.EveryState;
import org.backwise.kiosk.core.visit.Holding;
import org.backwise.kiosk.core.visit.KeyHelp;
import org.backwise.kiosk.core.visit.Menu;
import org.backwise.kiosk.core.visit.OnSlide;
import org.backwise.kiosk.core.visit.PrintPreview;
import org.backwise.kiosk.core.visit.Printing;
import org.backwise.kiosk.core.visit.StaffCall;
import org.backwise.kiosk.core.visit.Stopped;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.core.visit.VisitEvent;

/** The content that the kiosk comes with, and every screen of a visit over it. */
final class Shipped {

    static final Words WORDS = new Words(Locale.ENGLISH);
    static final KioskSettings SETTINGS;
    static final Library LIBRARY;
    static final EveryState STATES;
    static final ScreenTexts TEXTS;

    static {
        KioskFolder folder = new KioskFolder(Path.of("kiosk-config"), Path.of("media"));
        SETTINGS = new SettingsFile().read(folder).settings();
        LIBRARY = new LibraryFiles().read(folder, SETTINGS).library();
        STATES = EveryState.reachedBy(Shipped::events, LIBRARY, Comfort.USUAL.with(Talk.ON));
        TEXTS = new ScreenTexts(WORDS, SETTINGS);
    }

    private Shipped() {}

    /** What patients do, and what time, printers and failures do to the screens on which it shows. */
    private static Stream<VisitEvent> events(Visit visit) {
        return Stream.concat(EveryState.actions(visit), others(visit));
    }

    private static Stream<VisitEvent> others(Visit visit) {
        if (visit.screen() instanceof Holding holding) {
            return Stream.of(new VisitEvent.Tick(holding.phase().seconds() * 1000));
        }
        if (visit.screen() instanceof PrintPreview preview) {
            return Stream.of(new VisitEvent.ProofMade(preview.ticket(), Optional.of(proof(preview.handOut(visit)))));
        }
        if (visit.screen() instanceof Printing printing) {
            return outcomes().map(outcome -> new VisitEvent.PrintEnded(printing.ticket(), outcome));
        }
        if (visit.screen() instanceof Stopped stopped) {
            return Stream.of(new VisitEvent.Tick(Math.max(1000, stopped.millisLeft())));
        }
        if (visit.screen() instanceof Menu) {
            return Stream.of(
                    new VisitEvent.Do(Command.EXPLAIN_KEYS), new VisitEvent.Broke("E1"), new VisitEvent.Tick(300_000));
        }
        if (visit.screen() instanceof KeyHelp) {
            return Stream.of(Command.values()).map(VisitEvent.Do::new);
        }
        return visit.screen() instanceof OnSlide || visit.screen() instanceof StaffCall
                ? Stream.of(new VisitEvent.Tick(300_000))
                : Stream.empty();
    }

    private static Proof proof(HandOut handOut) {
        return new Proof(handOut, List.of(List.of(handOut.title())), new SquareCode(List.of("#")));
    }

    private static Stream<PrintOutcome> outcomes() {
        return Stream.of(
                new PrintOutcome.Printed(2),
                new PrintOutcome.Sent(2),
                new PrintOutcome.NoPrinter(Optional.of("page-1")),
                new PrintOutcome.PrinterFailed(Optional.of("page-1"), "jam"),
                new PrintOutcome.OutOfPaper(Optional.of("page-1")),
                new PrintOutcome.PrinterStopped(Optional.of("page-1"), PrintOutcome.Halt.JAM),
                new PrintOutcome.TakingLong("no answer"),
                new PrintOutcome.EnoughPrinted(),
                new PrintOutcome.NotMade("full"));
    }

    /** Every page of content. */
    static Stream<Page> pages() {
        return Stream.of(
                        LIBRARY.flows().stream()
                                .flatMap(flow -> flow.slides().stream())
                                .map(slide -> slide.page()),
                        LIBRARY.shared().safetyCheck().stream().map(question -> question.page()),
                        LIBRARY.shared().cards().stream().map(card -> card.page()),
                        Stream.of(LIBRARY.shared().stop(), LIBRARY.shared().askStaff()))
                .flatMap(part -> part);
    }
}
