package org.backwise.kiosk.adapter.files;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.library.Answer;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.OrderPlan;
import org.backwise.kiosk.core.library.Shown;
import org.backwise.kiosk.core.library.SlideId;
import org.backwise.kiosk.core.library.TimedOrder;

/** Reads what {@code order.yaml} says; whether it fits the flows is for {@link OrderCheck}. */
final class OrderReader {

    private static final String FLOWS = "flows";
    private static final String TIMETABLE = "timetable";

    /** What it says; empty where the file names no flows, which has then been told. */
    Optional<WrittenOrder> read(Fields order, Problems problems) {
        List<OrderEntry> usual = entries(order);
        List<WrittenOrder.Timed> timed = new ArrayList<>();
        for (Fields part : order.ifSet(TIMETABLE).map(Field::listOfFields).orElse(List.of())) {
            timed(part, problems).ifPresent(timed::add);
        }
        order.noMore();
        if (timed.size() > OrderPlan.MOST_TIMED) {
            problems.tell(
                    timed.get(OrderPlan.MOST_TIMED).line(),
                    "There are more than " + OrderPlan.MOST_TIMED + " orders with hours of their own.",
                    "Take out those from here on; they do not show.");
            timed = timed.subList(0, OrderPlan.MOST_TIMED);
        }
        return usual.isEmpty() ? Optional.empty() : Optional.of(new WrittenOrder(usual, List.copyOf(timed)));
    }

    private static List<OrderEntry> entries(Fields order) {
        List<OrderEntry> entries = new ArrayList<>();
        for (Fields entry : order.parts(FLOWS)) {
            entry(entry).ifPresent(entries::add);
        }
        return entries;
    }

    private static Optional<WrittenOrder.Timed> timed(Fields part, Problems problems) {
        Optional<String> name = part.one("name", name());
        List<DayOfWeek> days = part.many("days", Kinds.oneOf(DayOfWeek.values()));
        Optional<LocalTime> from = part.one("from", Kinds.timeOfDay());
        Optional<LocalTime> until = part.one("until", Kinds.timeOfDay());
        List<OrderEntry> entries = entries(part);
        part.noMore();
        if (name.isEmpty() || days.isEmpty() || from.isEmpty() || until.isEmpty() || entries.isEmpty()) {
            return Optional.empty();
        }
        if (!TimedOrder.isBefore(from.get(), until.get())) {
            problems.tell(
                    part.lineOf("until"),
                    "It ends before it begins, and never shows.",
                    "Write an end later than " + from.get() + "; midnight is \"00:00\".");
            return Optional.empty();
        }
        return Optional.of(new WrittenOrder.Timed(part.line(), name.get(), days, from.get(), until.get(), entries));
    }

    /** What staff call an order: short, on one line. */
    private static Kind<String> name() {
        return (key, written, problems) -> {
            String text = written.text().strip();
            if (text.length() <= TimedOrder.LONGEST_NAME && text.chars().noneMatch(Character::isISOControl)) {
                return Optional.of(text);
            }
            problems.tell(
                    written.line(),
                    "'" + key + "' is longer than " + TimedOrder.LONGEST_NAME + " letters, or not on one line.",
                    "Write a short name, like Evening clinic.");
            return Optional.empty();
        };
    }

    private static Optional<OrderEntry> entry(Fields fields) {
        Optional<FlowId> id = fields.one("flow", Kinds.slug()).map(FlowId::new);
        Answer shown = fields.oneIfSet("shown", Kinds.yesOrNo()).orElse(Answer.YES);
        List<Located<SlideId>> slides = fields.manyIfSet("slides", Kinds.slug().located()).stream()
                .map(slide -> new Located<>(slide.line(), new SlideId(slide.value())))
                .toList();
        fields.noMore();
        return id.map(known -> new OrderEntry(
                fields.line(),
                known,
                shown == Answer.YES ? Shown.SHOWN : Shown.HIDDEN,
                fields.lineOf("slides"),
                slides));
    }
}
