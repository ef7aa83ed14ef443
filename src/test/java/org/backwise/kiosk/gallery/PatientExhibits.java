package org.backwise.kiosk.gallery;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import org.backwise.kiosk.adapter.files.KioskFolder;
import org.backwise.kiosk.adapter.files.PictureFiles;
import org.backwise.kiosk.adapter.printing.PaperPrinter;
import org.backwise.kiosk.adapter.printing.PreviewPrinter;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.visit.Asleep;
import org.backwise.kiosk.core.visit.Choice;
import org.backwise.kiosk.core.visit.ComfortPanel;
import org.backwise.kiosk.core.visit.ComfortTopic;
import org.backwise.kiosk.core.visit.PrintPreview;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.backwise.kiosk.ui.kit.Drawings;
import org.backwise.kiosk.ui.patient.EveryState;
import org.backwise.kiosk.ui.patient.OffScreen;
import org.backwise.kiosk.ui.patient.PatientScreen;

/** Every screen that a patient can meet on the shipped content. */
final class PatientExhibits {

    private final EveryState states = new EveryState();
    private final PaperPrinter printer = PreviewPrinter.of(states.settings());
    private final OffScreen offScreen;

    PatientExhibits() {
        KioskFolder files = new KioskFolder(Path.of("kiosk-config"), Path.of("media"));
        this.offScreen =
                new OffScreen(states.settings(), new Drawings(new PictureFiles(files)::read), printer::picture);
    }

    /** The visits that the exhibits show, by the names of the exhibits. */
    Map<String, Visit> visits() {
        Map<String, Visit> named = new LinkedHashMap<>();
        for (Visit visit : states.visits()) {
            String name = ScreenName.of(visit);
            long before = named.keySet().stream()
                    .filter(known -> known.equals(name) || known.matches(name + "-\\d+"))
                    .count();
            named.put(before == 0 ? name : name + "-" + (before + 1), visit);
        }
        return named;
    }

    List<Exhibit> all() {
        List<Exhibit> exhibits = new ArrayList<>();
        visits().forEach((name, visit) -> exhibits.add(new Exhibit(name, look -> pages(visit, look))));
        return exhibits;
    }

    List<JComponent> pages(Visit visit, Look look) {
        Comfort comfort = visit.screen() instanceof Asleep ? visit.comfort() : look.comfort();
        Visit chosen = onRealPaper(chosen(visit, comfort));
        Supplier<PatientScreen> made = () -> offScreen.screen(chosen, look.glass(), comfort);
        return IntStream.range(0, OffScreen.pages(made.get()))
                .mapToObj(page -> {
                    PatientScreen screen = made.get();
                    OffScreen.turnTo(screen, page);
                    return (JComponent) screen;
                })
                .toList();
    }

    /** What is about to be printed is the very page, in the letters that the patient chose. */
    private Visit onRealPaper(Visit visit) {
        if (visit.screen() instanceof PrintPreview preview && preview.proof().isPresent()) {
            VisitEvent made = new VisitEvent.ProofMade(preview.ticket(), printer.proof(preview.handOut(visit)));
            return visit.on(made).visit();
        }
        return visit;
    }

    /** The visit with its comfort chosen as a patient would choose it, where text and sound can be set. */
    private static Visit chosen(Visit visit, Comfort comfort) {
        if (visit.screen() instanceof ComfortPanel) {
            return inPanel(visit, comfort);
        }
        Visit panel = visit.on(new VisitEvent.Select(Choice.Go.COMFORT)).visit();
        return panel.equals(visit)
                ? visit
                : inPanel(panel, comfort).on(new VisitEvent.Back()).visit();
    }

    private static Visit inPanel(Visit panel, Comfort comfort) {
        ComfortTopic open = ((ComfortPanel) panel.screen()).topic();
        Visit sized = with(panel, ComfortTopic.TEXT, panel.comfort().with(comfort.textSize()));
        Visit colored = with(sized, ComfortTopic.COLORS, sized.comfort().with(comfort.contrast()));
        return on(colored, new Choice.OpenTopic(open));
    }

    private static Visit with(Visit panel, ComfortTopic topic, Comfort comfort) {
        return on(on(panel, new Choice.OpenTopic(topic)), new Choice.SetComfort(comfort));
    }

    private static Visit on(Visit visit, Choice choice) {
        return visit.on(new VisitEvent.Select(choice)).visit();
    }
}
