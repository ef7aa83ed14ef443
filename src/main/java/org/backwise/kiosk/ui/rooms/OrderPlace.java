package org.backwise.kiosk.ui.rooms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.Order;
import org.backwise.kiosk.core.library.OrderedFlow;
import org.backwise.kiosk.core.library.Shown;
import org.backwise.kiosk.core.staff.Edited;
import org.backwise.kiosk.core.staff.FlowList;
import org.backwise.kiosk.core.staff.LockReason;
import org.backwise.kiosk.core.staff.PublishedOrder;
import org.backwise.kiosk.ui.kit.ButtonStyle;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.KioskButton;
import org.backwise.kiosk.ui.kit.OrderRow;

/** Every flow with its picture, in the order in which patients are to see them, and what can be done about it. */
final class OrderPlace implements Place {

    private final OrderWork work;
    private boolean asked;

    OrderPlace(OrderWork work) {
        this.work = work;
    }

    @Override
    public Pane pane(Walk walk) {
        if (!asked) {
            asked = true;
            walk.ask(work.outside().store()::published, now -> {
                if (!work.isKnown(now)) {
                    work.found(now);
                    walk.again();
                }
            });
        }
        if (!work.isReady()) {
            return new Pane(walk).line(walk.words("order.reading"));
        }
        if (work.isNewlyShown()) {
            walk.say(walk.words("order.life.SHOWN"));
        }
        OrderWords words = new OrderWords(walk, work);
        FlowList list = work.flows();
        OrderBoard board =
                new OrderBoard(walk, rows(walk, list), list.indexOf(work.chosen()), moves(walk), beside(walk));
        OrderBoard.bind(board, "ctrl Z", () -> take(walk, Step.BACK));
        OrderBoard.bind(board, "ctrl Y", () -> take(walk, Step.AGAIN));
        Pane pane = words.heading().map(name -> new Pane(walk, name)).orElseGet(() -> new Pane(walk));
        return (work.note().isEmpty() ? pane.line(words.status()) : pane.warning(work.note()))
                .fill(board)
                .part(new Strip(walk.kit(), buttons(walk, parts(walk).subList(5, 10))));
    }

    private List<OrderRow> rows(Walk walk, FlowList list) {
        List<OrderRow> rows = new ArrayList<>();
        List<OrderedFlow> all = list.rows();
        for (int i = 0; i < all.size(); i++) {
            OrderedFlow row = all.get(i);
            Flow flow = list.library().flow(row.id()).orElseThrow();
            boolean locked = row.id().equals(FlowId.GET_HELP);
            boolean shown = row.shown() == Shown.SHOWN;
            String state = walk.words(locked ? "order.always" : "order." + row.shown());
            OrderRow made = new OrderRow(
                    walk.kit(),
                    flow.face(),
                    walk.words("order.row", i + 1, flow.title()),
                    state,
                    locked ? Glyph.LOCK : shown ? Glyph.EYE : Glyph.EYE_OFF,
                    walk.words("order.spoken", flow.title(), i + 1, all.size()) + ". " + state,
                    row.id().equals(work.chosen()) ? OrderRow.Choice.CHOSEN : OrderRow.Choice.NOT);
            made.setName("flow-" + row.id());
            made.addActionListener(pressed -> choose(walk, row.id()));
            rows.add(made);
        }
        return rows;
    }

    private OrderBoard.Moves moves(Walk walk) {
        return (from, to) -> {
            FlowId moved = work.flows().rows().get(from).id();
            work.choose(moved);
            move(walk, moved, to, "flow-" + moved);
        };
    }

    private void choose(Walk walk, FlowId flow) {
        work.choose(flow);
        work.note("");
        walk.again("order-up");
        say(walk);
    }

    private List<KioskPart> parts(Walk walk) {
        boolean shown = work.flows().row(work.chosen()).shown() == Shown.SHOWN;
        return List.of(
                live(walk),
                new KioskPart("order-up", "order.up", Glyph.UP, () -> step(walk, -1)).onlyIf(moved(-1)),
                new KioskPart("order-down", "order.down", Glyph.DOWN, () -> step(walk, 1)).onlyIf(moved(1)),
                new KioskPart(
                                "order-show",
                                shown ? "order.hide" : "order.show",
                                shown ? Glyph.EYE_OFF : Glyph.EYE,
                                () -> turn(walk))
                        .onlyIf(turned()),
                new KioskPart(
                        "order-slides",
                        "order.slides",
                        Glyph.LIST,
                        () -> walk.go(new SlidesPlace(work, work.chosen()))),
                new KioskPart("order-undo", "order.undo", Glyph.UNDO, () -> take(walk, Step.BACK))
                        .in(work.draft().canUndo() ? ButtonStyle.OUTLINE : ButtonStyle.IDLE),
                new KioskPart("order-redo", "order.redo", Glyph.REDO, () -> take(walk, Step.AGAIN))
                        .in(work.draft().canRedo() ? ButtonStyle.OUTLINE : ButtonStyle.IDLE),
                new KioskPart("order-preview", "order.preview", Glyph.EYE, () -> preview(walk)),
                new KioskPart("order-times", "order.times", Glyph.CALENDAR, () -> walk.go(new TimesPlace(work))),
                new KioskPart("order-earlier", "order.earlier", Glyph.JOURNAL, () -> walk.go(new EarlierPlace(work))));
    }

    /** Where nothing is changed there is nothing to do; it says so where patients see it already. */
    private KioskPart live(Walk walk) {
        boolean changed = work.draft().isChanged();
        boolean seen =
                !changed && work.life() == OrderLife.SHOWN && work.base().state() == PublishedOrder.State.AS_WRITTEN;
        return new KioskPart("order-publish", seen ? "order.live" : "order.publish", Glyph.CHECK, () -> publish(walk))
                .in(changed ? ButtonStyle.PRIMARY : ButtonStyle.IDLE);
    }

    private static List<KioskButton> buttons(Walk walk, List<KioskPart> parts) {
        return parts.stream().map(part -> part.button(walk)).toList();
    }

    private List<JComponent> beside(Walk walk) {
        List<KioskPart> parts = parts(walk);
        OrderWords words = new OrderWords(walk, work);
        return List.of(
                new Strip(walk.kit(), buttons(walk, parts.subList(0, 1))),
                words.label(words.chosen()),
                new Strip(walk.kit(), buttons(walk, parts.subList(1, 5))));
    }

    private enum Step {
        BACK,
        AGAIN
    }

    private void take(Walk walk, Step step) {
        boolean can = step == Step.BACK ? work.draft().canUndo() : work.draft().canRedo();
        if (step == Step.BACK) {
            work.undo();
        } else {
            work.redo();
        }
        work.note("");
        walk.again();
        walk.say(walk.words("order." + step + (can ? "" : ".NONE")));
    }

    private void step(Walk walk, int by) {
        take(walk, moved(by), by < 0 ? "order-up" : "order-down");
    }

    private Edited<Order> moved(int by) {
        FlowId chosen = work.chosen();
        return work.flows().move(chosen, work.flows().indexOf(chosen) + by);
    }

    private void move(Walk walk, FlowId flow, int to, String focus) {
        take(walk, work.flows().move(flow, to), focus);
    }

    private void turn(Walk walk) {
        take(walk, turned(), "order-show");
    }

    private Edited<Order> turned() {
        FlowId chosen = work.chosen();
        Shown now = work.flows().row(chosen).shown();
        return work.flows().set(chosen, now.other());
    }

    private void take(Walk walk, Edited<Order> edited, String focus) {
        Optional<LockReason> why = Optional.empty();
        if (edited instanceof Edited.Done<Order> done) {
            work.to(done.value());
        } else if (edited instanceof Edited.Refused<Order> refused) {
            why = Optional.of(refused.why());
        }
        work.note(why.map(reason -> walk.words("lock." + reason)).orElse(""));
        walk.again(focus);
        if (work.note().isEmpty()) {
            say(walk);
        } else {
            walk.say(work.note());
        }
    }

    /** "Chair Stretch, 2 of 16. Shown." */
    private void say(Walk walk) {
        Shown shown = work.flows().row(work.chosen()).shown();
        walk.say(new OrderWords(walk, work).chosen() + ". " + walk.words("order." + shown));
    }

    private void preview(Walk walk) {
        work.outside().preview().accept(work.whole().arranged(work.flows().order()));
        walk.say(walk.words("order.preview.open"));
    }

    private void publish(Walk walk) {
        if (work.draft().isChanged()) {
            walk.go(new PublishPlace(work));
        } else {
            walk.say(walk.words("order.unchanged"));
        }
    }
}
