package org.backwise.kiosk.ui.rooms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.Lock;
import org.backwise.kiosk.core.library.OrderedFlow;
import org.backwise.kiosk.core.library.Shown;
import org.backwise.kiosk.core.library.SlideId;
import org.backwise.kiosk.core.staff.Edited;
import org.backwise.kiosk.core.staff.LockReason;
import org.backwise.kiosk.core.staff.SlideList;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.OrderRow;

/** The slides of one flow: shown, hidden, or locked, which is explained. */
final class SlidesPlace implements Place {

    private final OrderWork work;
    private final FlowId flow;
    private Optional<SlideId> chosen = Optional.empty();
    private String note = "";

    SlidesPlace(OrderWork work, FlowId flow) {
        this.work = work;
        this.flow = flow;
    }

    private SlideList list() {
        return new SlideList(work.whole().flow(flow).orElseThrow(), work.flows().row(flow));
    }

    private SlideId chosen() {
        return chosen.filter(id -> list().indexOf(id) >= 0)
                .orElseGet(() -> list().rows().get(0).slide().id());
    }

    @Override
    public Pane pane(Walk walk) {
        SlideList list = list();
        OrderBoard board =
                new OrderBoard(walk, rows(walk, list), list.indexOf(chosen()), moves(walk), beside(walk, list));
        Pane pane = new Pane(walk, list.flow().title());
        return (note.isEmpty() ? pane.line(walk.words("slides.about")) : pane.warning(note)).fill(board);
    }

    private List<OrderRow> rows(Walk walk, SlideList list) {
        List<OrderRow> made = new ArrayList<>();
        List<SlideList.Row> rows = list.rows();
        for (int i = 0; i < rows.size(); i++) {
            SlideList.Row row = rows.get(i);
            boolean locked = row.slide().kind().lock() == Lock.LOCKED;
            String state = walk.words(locked ? "order.always" : "order." + row.shown());
            Glyph free = row.shown() == Shown.SHOWN ? Glyph.EYE : Glyph.EYE_OFF;
            String title = row.slide().page().heading();
            OrderRow shown = new OrderRow(
                    walk.kit(),
                    row.slide().page().picture(),
                    walk.words("order.row", i + 1, title),
                    state,
                    locked ? Glyph.LOCK : free,
                    walk.words("order.spoken", title, i + 1, rows.size()) + ". " + state,
                    row.slide().id().equals(chosen()) ? OrderRow.Choice.CHOSEN : OrderRow.Choice.NOT);
            shown.setName("slide-" + row.slide().id());
            shown.addActionListener(pressed -> choose(walk, row.slide().id()));
            made.add(shown);
        }
        return made;
    }

    private OrderBoard.Moves moves(Walk walk) {
        return (from, to) -> {
            SlideId moved = list().rows().get(from).slide().id();
            chosen = Optional.of(moved);
            take(walk, list().move(moved, to), "slide-" + moved);
        };
    }

    private List<JComponent> beside(Walk walk, SlideList list) {
        boolean shown = list.rows().get(list.indexOf(chosen())).shown() == Shown.SHOWN;
        return List.of(
                new OrderWords(walk, work).label(spoken(walk)),
                new Strip(
                        walk.kit(),
                        List.of(
                                new KioskPart("slide-up", "order.up", Glyph.UP, () -> step(walk, -1))
                                        .onlyIf(moved(-1))
                                        .button(walk),
                                new KioskPart("slide-down", "order.down", Glyph.DOWN, () -> step(walk, 1))
                                        .onlyIf(moved(1))
                                        .button(walk),
                                new KioskPart(
                                                "slide-show",
                                                shown ? "order.hide" : "order.show",
                                                shown ? Glyph.EYE_OFF : Glyph.EYE,
                                                () -> turn(walk))
                                        .onlyIf(turned())
                                        .button(walk))),
                new OrderWords(walk, work).label(walk.words("slides.done")),
                new Strip(
                        walk.kit(),
                        List.of(new KioskPart("slides-back", "slides.back", Glyph.BACK, walk::back).button(walk))));
    }

    private String spoken(Walk walk) {
        SlideList list = list();
        int at = list.indexOf(chosen());
        return walk.words(
                "order.spoken",
                list.rows().get(at).slide().page().heading(),
                at + 1,
                list.rows().size());
    }

    private void choose(Walk walk, SlideId slide) {
        chosen = Optional.of(slide);
        note = "";
        walk.again("slide-up");
        walk.say(spoken(walk));
    }

    private void step(Walk walk, int by) {
        take(walk, moved(by), by < 0 ? "slide-up" : "slide-down");
    }

    private Edited<OrderedFlow> moved(int by) {
        return list().move(chosen(), list().indexOf(chosen()) + by);
    }

    private void turn(Walk walk) {
        take(walk, turned(), "slide-show");
    }

    private Edited<OrderedFlow> turned() {
        SlideId slide = chosen();
        Shown now = list().rows().get(list().indexOf(slide)).shown();
        return list().set(slide, now.other());
    }

    private void take(Walk walk, Edited<OrderedFlow> edited, String focus) {
        Optional<LockReason> why = Optional.empty();
        chosen = Optional.of(chosen());
        if (edited instanceof Edited.Done<OrderedFlow> done) {
            work.to(work.flows().with(done.value()));
        } else if (edited instanceof Edited.Refused<OrderedFlow> refused) {
            why = Optional.of(refused.why());
        }
        note = why.map(reason -> walk.words("lock." + reason)).orElse("");
        walk.again(focus);
        walk.say(note.isEmpty() ? spoken(walk) : note);
    }
}
