package org.backwise.kiosk.ui.rooms;

import java.util.ArrayList;
import java.util.List;
import javax.swing.SwingUtilities;
import org.backwise.kiosk.core.handout.DeskPrint;
import org.backwise.kiosk.core.handout.PrintOutcome;
import org.backwise.kiosk.core.handout.PrintSize;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.ListRow;

/** What can be printed: the test page, all flows, or one of them; in which letters, and how often. */
final class PrintPlace implements Place {

    private static final List<Integer> COPIES = List.of(1, 2, 5, 10, 20);

    private final PrintRoom.Outside outside;
    private PrintSize size = PrintSize.USUAL;
    private int copies = COPIES.get(0);
    private Job job = Job.NONE;
    private String note = "";

    /** Whether one is under way; one at a time. */
    private enum Job {
        NONE,
        RUNS
    }

    PrintPlace(PrintRoom.Outside outside) {
        this.outside = outside;
    }

    @Override
    public Pane pane(Walk walk) {
        Pane pane = new Pane(walk).line(walk.words("printing.about")).warning(note);
        return job == Job.RUNS ? pane : pane.fill(new PagedRows(walk, rows(walk)));
    }

    private List<ListRow> rows(Walk walk) {
        List<Flow> flows = outside.library().get().flows();
        List<ListRow> rows = new ArrayList<>();
        rows.add(Rows.row(walk, "printing.test", Glyph.CHECK, () -> print(walk, new DeskPrint.TestPage())));
        rows.add(choice(walk, "printing.size", walk.words("printing.size." + size), () -> size = following(size))
                .with(Glyph.LETTERS));
        rows.add(choice(walk, "printing.copies", walk.words("printing.copies.value", copies), this::moreCopies)
                .with(Glyph.COPY));
        for (Flow flow : flows) {
            rows.add(Rows.row(
                            walk,
                            "print-" + flow.id(),
                            flow.title(),
                            walk.words("printing.flow"),
                            "",
                            () -> print(walk, blank(List.of(flow))))
                    .with(Glyph.PRINTER));
        }
        rows.add(Rows.row(
                walk,
                "printing.all",
                Glyph.PRINTER,
                () -> walk.go(new SurePlace(
                        "printing.all", String.valueOf(flows.size() * copies), () -> print(walk, blank(flows))))));
        return rows;
    }

    private ListRow choice(Walk walk, String key, String value, Runnable change) {
        return Rows.row(walk, key, walk.words(key), walk.words(key + ".about"), value, () -> {
            change.run();
            walk.again();
            walk.say(value(walk, key));
        });
    }

    private String value(Walk walk, String key) {
        return key.equals("printing.size")
                ? walk.words("printing.size." + size)
                : walk.words("printing.copies.value", copies);
    }

    private static PrintSize following(PrintSize size) {
        PrintSize[] all = PrintSize.values();
        return all[(size.ordinal() + 1) % all.length];
    }

    private void moreCopies() {
        copies = COPIES.get((COPIES.indexOf(copies) + 1) % COPIES.size());
    }

    private DeskPrint blank(List<Flow> flows) {
        return DeskPrint.blank(outside.library().get(), flows, size, copies);
    }

    private void print(Walk walk, DeskPrint wanted) {
        job = Job.RUNS;
        tell(walk, walk.words("printing.works"));
        outside.printer()
                .print(
                        wanted,
                        outcome -> SwingUtilities.invokeLater(() -> {
                            job = Job.NONE;
                            tell(walk, told(walk, outcome));
                        }));
    }

    private void tell(Walk walk, String words) {
        note = words;
        walk.again();
        walk.say(words);
    }

    /** Always what to do next. */
    private static String told(Walk walk, PrintOutcome outcome) {
        if (outcome instanceof PrintOutcome.Printed printed) {
            return walk.words("printing.printed", printed.pages());
        }
        if (outcome instanceof PrintOutcome.Sent sent) {
            return walk.words("printing.sent", sent.pages());
        }
        if (outcome instanceof PrintOutcome.PrinterStopped stopped) {
            return walk.words("printing.halt." + stopped.halt());
        }
        return walk.words("printing.ended." + outcome.getClass().getSimpleName());
    }
}
