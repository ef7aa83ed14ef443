package org.backwise.kiosk.ui.shell;

import java.util.List;
import org.backwise.kiosk.core.input.Scan;
import org.backwise.kiosk.core.input.Switches;
import org.backwise.kiosk.core.visit.Speaking;
import org.backwise.kiosk.core.visit.StillThere;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.backwise.kiosk.ui.input.Rows;
import org.backwise.kiosk.ui.kit.Pressable;
import org.backwise.kiosk.ui.kit.SeenFocus;

/** Goes from row to row and from item to item by itself, for whoever has one switch. Used on the event thread only. */
final class Scanning {

    private final Stage stage;
    private final VisitLoop loop;
    private final SeenFocus seenFocus;
    private Scan scan = Scan.WAITING;

    Scanning(Stage stage, VisitLoop loop, SeenFocus seenFocus) {
        this.stage = stage;
        this.loop = loop;
        this.seenFocus = seenFocus;
    }

    /** The one switch was pressed: it takes what is seen to be lit; where nothing is, it lights the first row. */
    void press() {
        Rows<Pressable> rows = rows();
        boolean talks = loop.visit().speaking() == Speaking.TALKING;
        if (loop.visit().screen() instanceof StillThere || talks || !isSeen(rows.rows())) {
            loop.send(new VisitEvent.Move());
            scan = Scan.WAITING.press(rows().sizes()).scan();
            light();
            return;
        }
        Scan.Pressed pressed = scan.press(rows.sizes());
        scan = pressed.scan();
        if (pressed.taken().isPresent()) {
            take(rows, pressed.taken().get());
        } else {
            light();
            loop.send(new VisitEvent.Move());
        }
    }

    private void take(Rows<Pressable> rows, Scan.Spot spot) {
        Pressable button = rows.rows().get(spot.row()).get(spot.item());
        seenFocus.light(List.of());
        button.requestFocusInWindow();
        button.doClick(0);
        light();
    }

    /** On a screen that has just come, what would be taken may not have been lit yet. */
    private boolean isSeen(List<List<Pressable>> rows) {
        List<Pressable> next = toLight(rows);
        return !next.isEmpty() && next.equals(seenFocus.lit());
    }

    /** Time goes by; while something is being said, what it is about stays lit. */
    void tick(int millis) {
        Visit visit = loop.visit();
        if (!(visit.comfort().pressing().switches() instanceof Switches.One)) {
            stop();
            return;
        }
        boolean speaks = visit.speaking() == Speaking.TALKING || visit.speaking() == Speaking.BRIEF;
        Scan before = scan;
        if (!speaks) {
            scan = scan.tick(millis, rows().sizes(), visit.comfort().pressing().pace());
        }
        boolean moved = !isAt(before);
        light();
        if (moved && scan.phase() != Scan.Phase.WAITING) {
            loop.send(new VisitEvent.Lit());
        }
    }

    private boolean isAt(Scan before) {
        return before.phase() == scan.phase() && before.row() == scan.row() && before.item() == scan.item();
    }

    private void stop() {
        if (scan.phase() != Scan.Phase.WAITING || !seenFocus.lit().isEmpty()) {
            scan = Scan.WAITING;
            seenFocus.light(List.of());
        }
    }

    private void light() {
        List<Pressable> next = toLight(rows().rows());
        if (!next.equals(seenFocus.lit())) {
            seenFocus.light(next);
        }
    }

    /** Nothing where nobody has started it. */
    private List<Pressable> toLight(List<List<Pressable>> rows) {
        boolean there = scan.phase() != Scan.Phase.WAITING && scan.row() < rows.size();
        List<Pressable> row = there ? rows.get(scan.row()) : List.of();
        boolean isItem = scan.phase() == Scan.Phase.ITEMS && scan.item() < row.size();
        return isItem ? List.of(row.get(scan.item())) : row;
    }

    private Rows<Pressable> rows() {
        return stage.screen().map(FocusWalk::stops).map(Rows::of).orElse(new Rows<>(List.of()));
    }
}
