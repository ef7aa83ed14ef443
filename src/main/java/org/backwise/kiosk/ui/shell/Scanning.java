package org.backwise.kiosk.ui.shell;

import java.util.List;
import java.util.Optional;
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

    /** The one switch was pressed: it takes what is lit. Where the voice reads, it stops that and starts. */
    void press() {
        if (loop.visit().screen() instanceof StillThere || loop.visit().speaking() == Speaking.TALKING) {
            loop.send(new VisitEvent.Move());
            scan = Scan.WAITING.press(rows().sizes()).scan();
            light();
            return;
        }
        Rows<Pressable> rows = rows();
        Scan.Pressed pressed = scan.press(rows.sizes());
        scan = pressed.scan();
        Optional<Pressable> taken =
                pressed.taken().map(spot -> rows.rows().get(spot.row()).get(spot.item()));
        taken.ifPresent(button -> {
            seenFocus.light(List.of());
            button.requestFocusInWindow();
            button.doClick(0);
        });
        light();
        if (taken.isEmpty()) {
            loop.send(new VisitEvent.Move());
        }
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

    /** Nothing is lit where nobody has started it. */
    private void light() {
        List<List<Pressable>> rows = rows().rows();
        boolean there = scan.phase() != Scan.Phase.WAITING && scan.row() < rows.size();
        List<Pressable> row = there ? rows.get(scan.row()) : List.of();
        boolean isItem = scan.phase() == Scan.Phase.ITEMS && scan.item() < row.size();
        List<Pressable> lit = isItem ? List.of(row.get(scan.item())) : row;
        if (!lit.equals(seenFocus.lit())) {
            seenFocus.light(lit);
        }
    }

    private Rows<Pressable> rows() {
        return stage.screen().map(FocusWalk::stops).map(Rows::of).orElse(new Rows<>(List.of()));
    }
}
