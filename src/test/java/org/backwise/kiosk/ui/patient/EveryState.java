package org.backwise.kiosk.ui.patient;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backwise.kiosk.adapter.files.KioskFolder;
import org.backwise.kiosk.adapter.files.LibraryFiles;
import org.backwise.kiosk.adapter.files.SettingsFile;
import org.backwise.kiosk.core.handout.HandOut;
import org.backwise.kiosk.core.handout.PrintOutcome;
import org.backwise.kiosk.core.handout.PrintStage;
import org.backwise.kiosk.core.handout.Proof;
import org.backwise.kiosk.core.handout.SquareCode;
import org.backwise.kiosk.core.input.Command;
import org.backwise.kiosk.core.input.KeyName;
import org.backwise.kiosk.core.input.Stroke;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.library.Notices;
import org.backwise.kiosk.core.library.UrgentNotice;
import org.backwise.kiosk.core.settings.KioskSettings;
import org.backwise.kiosk.core.visit.Choice;
import org.backwise.kiosk.core.visit.ComfortPanel;
import org.backwise.kiosk.core.visit.HelpScreen;
import org.backwise.kiosk.core.visit.Holding;
import org.backwise.kiosk.core.visit.KeyHelp;
import org.backwise.kiosk.core.visit.OnPath;
import org.backwise.kiosk.core.visit.OnSlide;
import org.backwise.kiosk.core.visit.PrintPreview;
import org.backwise.kiosk.core.visit.Printing;
import org.backwise.kiosk.core.visit.SafetyCheck;
import org.backwise.kiosk.core.visit.Screen;
import org.backwise.kiosk.core.visit.SwitchSetup;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.core.visit.VisitEvent;

/** One visit for every screen that a patient can meet on the shipped content. */
public final class EveryState {

    private final KioskSettings settings;
    private final Library library;

    public EveryState() {
        KioskFolder folder = new KioskFolder(Path.of("kiosk-config"), Path.of("media"));
        this.settings = new SettingsFile().read(folder).settings();
        this.library = new LibraryFiles().read(folder, settings).library();
    }

    /** With lines of the clinic's own, as long as they may be. */
    private Visit noted() {
        String line = "We are open on Saturdays too. Ask at the desk, or call us to be told when we are open";
        UrgentNotice urgent = new UrgentNotice(
                "The water is off until noon today. Please use the toilets next door. Ask at our desk for a bottle of "
                        + "fresh drinking water.",
                LocalDateTime.of(2026, 3, 31, 12, 0));
        Notices notices = new Notices(
                Optional.of(line.substring(0, 80)), Optional.of(line.substring(0, 80)), Optional.of(urgent));
        return Visit.waiting(settings.times(), library.with(notices));
    }

    public KioskSettings settings() {
        return settings;
    }

    /** Screens that differ only in what lies under them, or in what was answered before, are met once. */
    public List<Visit> visits() {
        Map<Object, Visit> shown = new LinkedHashMap<>();
        for (Visit visit : reached()) {
            shown.putIfAbsent(looks(visit.screen()), visit);
        }
        List<Visit> all = new ArrayList<>(shown.values());
        Visit noted = noted();
        all.add(noted);
        all.add(noted.on(new VisitEvent.Next()).visit());
        return List.copyOf(all);
    }

    /** The safety check looks the same on the way to every flow, and yet each flow lies behind its own. */
    private static Object place(Screen screen) {
        return screen instanceof SafetyCheck check ? check : looks(screen);
    }

    private List<Visit> reached() {
        Map<Object, Visit> met = new LinkedHashMap<>();
        Deque<Visit> ahead = new ArrayDeque<>(List.of(Visit.waiting(settings.times(), library)));
        while (!ahead.isEmpty()) {
            Visit visit = ahead.poll();
            if (met.putIfAbsent(place(visit.screen()), visit) == null) {
                ahead.addAll(outside(visit));
                visit.choices().stream()
                        .filter(choice -> !(choice instanceof Choice.SetComfort))
                        .map(choice -> visit.on(new VisitEvent.Select(choice)).visit())
                        .forEach(ahead::add);
            }
        }
        return List.copyOf(met.values());
    }

    private static Object looks(Screen screen) {
        if (screen instanceof OnSlide) {
            return screen;
        }
        if (screen instanceof Holding holding) {
            return List.of(holding.slide(), holding.isOver(), holding.phase().kind());
        }
        if (screen instanceof SafetyCheck check) {
            return List.of(SafetyCheck.class, check.question());
        }
        if (screen instanceof HelpScreen help) {
            return List.of(HelpScreen.class, help.flow());
        }
        if (screen instanceof OnPath) {
            return screen;
        }
        if (screen instanceof SwitchSetup setup) {
            return List.of(SwitchSetup.class, setup.move());
        }
        if (screen instanceof ComfortPanel panel) {
            return panel.topic();
        }
        if (screen instanceof KeyHelp help) {
            return List.of(KeyHelp.class, help.explained().isPresent());
        }
        if (screen instanceof PrintPreview preview) {
            return List.of(PrintPreview.class, preview.extent(), preview.proof().isPresent());
        }
        return screen instanceof Printing printing
                ? List.of(Printing.class, printing.stage(), printing.outcome(), printing.isTakenByPhone())
                : screen.getClass();
    }

    /** What happens without the patient. */
    private static List<Visit> outside(Visit visit) {
        if (visit.screen() instanceof PrintPreview preview && preview.proof().isEmpty()) {
            HandOut handOut = preview.handOut(visit);
            List<List<String>> words = Collections.nCopies(7, List.of(handOut.title()));
            Proof proof = new Proof(handOut, words, new SquareCode(Collections.nCopies(113, "#".repeat(113))));
            return List.of(visit.on(new VisitEvent.ProofMade(preview.ticket(), Optional.of(proof)))
                    .visit());
        }
        if (visit.screen() instanceof Printing printing && printing.outcome().isEmpty()) {
            String kept = "2026-11-23-0915-chair-stretch-47.pdf";
            return List.of(
                    reached(visit, printing, PrintStage.WAITING),
                    reached(visit, printing, PrintStage.COMING_OUT),
                    ended(visit, printing, new PrintOutcome.Printed(4)),
                    ended(visit, printing, new PrintOutcome.Sent(4)),
                    ended(visit, printing, new PrintOutcome.TakingLong("no answer")),
                    ended(visit, printing, new PrintOutcome.NoPrinter(Optional.of(kept))),
                    ended(visit, printing, new PrintOutcome.PrinterFailed(Optional.of(kept), "out of paper")),
                    ended(visit, printing, new PrintOutcome.OutOfPaper(Optional.of(kept))),
                    ended(visit, printing, new PrintOutcome.PrinterStopped(Optional.of(kept), PrintOutcome.Halt.JAM)),
                    ended(visit, printing, new PrintOutcome.EnoughPrinted()),
                    ended(visit, printing, new PrintOutcome.NotMade("disk full")));
        }
        return List.of(
                visit.on(new VisitEvent.Tick(visit.times().idle() * 1000)).visit(),
                visit.on(new VisitEvent.Tick(4000)).visit(),
                visit.on(new VisitEvent.NightFell()).visit(),
                visit.on(new VisitEvent.SetUpSwitches()).visit(),
                visit.on(new VisitEvent.SwitchPressed(Stroke.of(new KeyName("1"))))
                        .visit(),
                visit.on(new VisitEvent.Do(Command.EXPLAIN_KEYS)).visit(),
                visit.on(new VisitEvent.Broke("K123")).visit());
    }

    private static Visit reached(Visit visit, Printing printing, PrintStage stage) {
        return visit.on(new VisitEvent.PrintReached(printing.ticket(), stage)).visit();
    }

    private static Visit ended(Visit visit, Printing printing, PrintOutcome outcome) {
        return visit.on(new VisitEvent.PrintEnded(printing.ticket(), outcome)).visit();
    }
}
