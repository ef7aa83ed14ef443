package org.backwise.kiosk.ui.rooms;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.swing.SwingUtilities;
import org.backwise.kiosk.core.library.OrderPlan;
import org.backwise.kiosk.core.library.OrderSlot;
import org.backwise.kiosk.core.library.TimedOrder;
import org.backwise.kiosk.ui.kit.ButtonStyle;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.KioskButton;
import org.backwise.kiosk.ui.kit.ListRow;

/** The days and hours of one order, its name, and the way to its flows. */
final class TimedPlace implements Place {

    private static final int STEP_MINUTES = 30;
    private static final String NAME = "name";

    private final OrderWork work;
    private final OrderSlot.Timed slot;
    private String note = "";

    TimedPlace(OrderWork work, OrderSlot.Timed slot) {
        this.work = work;
        this.slot = slot;
    }

    private OrderPlan plan() {
        return work.draft().plan();
    }

    private TimedOrder timed() {
        return plan().timed().get(slot.index());
    }

    @Override
    public Pane pane(Walk walk) {
        if (!plan().has(slot)) {
            return new Pane(walk, walk.words("times.heading")).line(walk.words("times.gone"));
        }
        OrderWords words = new OrderWords(walk, work);
        List<ListRow> rows = List.of(
                Rows.row(walk, "timed.flows", Glyph.LIST, () -> flows(walk)),
                Rows.row(walk, "timed.name", Glyph.PENCIL, () -> walk.go(nameForm(walk))),
                Rows.row(walk, "timed.remove", Glyph.CLOSE, () -> remove(walk)));
        return new Pane(walk, timed().name())
                .line(words.hours(timed()))
                .warning(note.isEmpty() ? overlap(walk) : note)
                .part(new Strip(walk.kit(), days(walk)))
                .part(new Strip(walk.kit(), hours(walk)))
                .fill(new PagedRows(walk, rows));
    }

    private List<KioskButton> days(Walk walk) {
        List<KioskButton> days = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean on = timed().days().contains(day);
            String name = day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            KioskButton button = FormPlace.button(
                    walk,
                    "day-" + day,
                    name,
                    on ? Glyph.CHECK : Glyph.CLOSE,
                    on ? ButtonStyle.PRIMARY : ButtonStyle.OUTLINE,
                    () -> turn(walk, day));
            button.getAccessibleContext()
                    .setAccessibleName(walk.words(
                            on ? "times.day.on" : "times.day.off", day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
            days.add(button);
        }
        return days;
    }

    private List<KioskButton> hours(Walk walk) {
        return List.of(
                hour(walk, "from-earlier", Glyph.MINUS, timed().from().minusMinutes(STEP_MINUTES), timed().until()),
                hour(walk, "from-later", Glyph.PLUS, timed().from().plusMinutes(STEP_MINUTES), timed().until()),
                hour(
                        walk,
                        "until-earlier",
                        Glyph.MINUS,
                        timed().from(),
                        timed().until().minusMinutes(STEP_MINUTES)),
                hour(
                        walk,
                        "until-later",
                        Glyph.PLUS,
                        timed().from(),
                        timed().until().plusMinutes(STEP_MINUTES)));
    }

    private KioskButton hour(Walk walk, String name, Glyph glyph, LocalTime from, LocalTime until) {
        return FormPlace.button(
                walk, name, walk.words("times." + name), glyph, ButtonStyle.OUTLINE, () -> during(walk, from, until));
    }

    private void during(Walk walk, LocalTime from, LocalTime until) {
        boolean wraps = from.equals(LocalTime.MIDNIGHT.minusMinutes(STEP_MINUTES))
                && timed().from().equals(LocalTime.MIDNIGHT);
        boolean overMidnight = timed().until().equals(LocalTime.MIDNIGHT)
                && until.isAfter(LocalTime.MIDNIGHT)
                && until.isBefore(LocalTime.NOON);
        if (wraps || overMidnight || !TimedOrder.isBefore(from, until)) {
            refuse(walk, "times.short");
            return;
        }
        change(walk, new TimedOrder(timed().name(), timed().days(), from, until, timed().order()));
    }

    private void turn(Walk walk, DayOfWeek day) {
        Set<DayOfWeek> days = EnumSet.copyOf(timed().days());
        if (!days.remove(day)) {
            days.add(day);
        }
        if (days.isEmpty()) {
            refuse(walk, "times.one.day");
            return;
        }
        change(walk, new TimedOrder(timed().name(), days, timed().from(), timed().until(), timed().order()));
    }

    private void change(Walk walk, TimedOrder changed) {
        note = "";
        work.to(plan().with(slot, changed));
        walk.again();
        walk.say(new OrderWords(walk, work).hours(timed()));
    }

    private void refuse(Walk walk, String key) {
        note = walk.words(key);
        walk.again();
        walk.say(note);
    }

    private String overlap(Walk walk) {
        Optional<TimedOrder> stronger = plan().timed().subList(0, slot.index()).stream()
                .filter(timed()::overlaps)
                .findFirst();
        return stronger.map(other -> walk.words("times.overlap", other.name())).orElse("");
    }

    /** The list of flows, two places back, is about this order from now on. */
    private void flows(Walk walk) {
        work.work(slot);
        walk.back();
        walk.back();
    }

    private void remove(Walk walk) {
        walk.back();
        work.to(plan().without(slot));
        walk.again();
    }

    private Place nameForm(Walk walk) {
        Form form = new Form(
                walk.words("timed.name"),
                walk.words("timed.name.about"),
                List.of(new Blank(NAME, walk.words("timed.name"), timed().name())),
                Letters.SMALL);
        return new FormPlace(form, new Form.Use() {
            @Override
            public List<String> wrong(Map<String, String> typed) {
                return nameIsWrong(typed.get(NAME).strip()) ? List.of(walk.words("timed.name.wrong")) : List.of();
            }

            @Override
            public List<String> keep(Map<String, String> typed) {
                List<String> wrong = wrong(typed);
                if (wrong.isEmpty()) {
                    SwingUtilities.invokeLater(() -> rename(typed.get(NAME).strip()));
                }
                return wrong;
            }
        });
    }

    private boolean nameIsWrong(String name) {
        boolean taken = plan().timed().stream().anyMatch(other -> other.name().equals(name) && !other.equals(timed()));
        return name.isEmpty() || name.length() > TimedOrder.LONGEST_NAME || taken;
    }

    private void rename(String name) {
        work.to(plan().with(
                        slot, new TimedOrder(name, timed().days(), timed().from(), timed().until(), timed().order())));
    }
}
