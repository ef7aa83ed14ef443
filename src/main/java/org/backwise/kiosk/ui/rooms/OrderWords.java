package org.backwise.kiosk.ui.rooms;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.OrderSlot;
import org.backwise.kiosk.core.library.TimedOrder;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Section;
import org.backwise.kiosk.core.staff.FlowList;
import org.backwise.kiosk.core.staff.OrderChange;
import org.backwise.kiosk.core.staff.PublishedOrder;
import org.backwise.kiosk.ui.kit.TextBlock;

/** What is said of an order. */
final class OrderWords {

    private final Walk walk;
    private final OrderWork work;

    OrderWords(Walk walk, OrderWork work) {
        this.walk = walk;
        this.work = work;
    }

    TextBlock label(String words) {
        return TextBlock.plain(
                        walk.kit(), Part.of(Section.LINE), words, org.backwise.kiosk.ui.theme.TextStyle.LABEL_STRONG)
                .atFaces();
    }

    /** What the order is called, where it is not the usual one. */
    Optional<String> heading() {
        return work.slot() instanceof OrderSlot.Timed at
                ? Optional.of(work.draft().plan().timed().get(at.index()).name())
                : Optional.empty();
    }

    /** Whether patients see it, and what to do next. */
    String status() {
        String hours = work.slot() instanceof OrderSlot.Timed at
                ? walk.words("order.hours", hours(work.draft().plan().timed().get(at.index()))) + " "
                : "";
        String file = work.base().state() == PublishedOrder.State.AS_WRITTEN
                ? ""
                : walk.words("order.state." + work.base().state()) + " ";
        int changes = work.draft().changes().size();
        return hours
                + file
                + (changes > 0 ? walk.words("order.changes", changes) : walk.words("order.life." + work.life()));
    }

    /** "Chair Stretch, 2 of 16". */
    String chosen() {
        FlowList list = work.flows();
        return walk.words(
                "order.spoken",
                title(work.chosen()),
                list.indexOf(work.chosen()) + 1,
                list.rows().size());
    }

    String title(FlowId flow) {
        return work.whole().flow(flow).map(Flow::title).orElse(flow.value());
    }

    String hours(TimedOrder order) {
        return walk.words("times.hours", days(order.days()), order.from(), order.until());
    }

    static String days(Set<DayOfWeek> days) {
        return days.stream()
                .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                .collect(Collectors.joining(", "));
    }

    String change(OrderChange change) {
        if (change instanceof OrderChange.FlowShown shown) {
            return walk.words("change.shown", title(shown.flow()));
        }
        if (change instanceof OrderChange.FlowHidden hidden) {
            return walk.words("change.hidden", title(hidden.flow()));
        }
        if (change instanceof OrderChange.FlowMoved moved) {
            return walk.words("change.moved", title(moved.flow()), moved.from(), moved.to());
        }
        if (change instanceof OrderChange.SlidesChanged slides) {
            return walk.words("change.slides", title(slides.flow()));
        }
        if (change instanceof OrderChange.TimedAdded added) {
            return walk.words("change.timed.added", added.name());
        }
        if (change instanceof OrderChange.TimedRemoved removed) {
            return walk.words("change.timed.removed", removed.name());
        }
        return change instanceof OrderChange.TimedChanged changed
                ? walk.words("change.timed.changed", changed.name())
                : walk.words("change.timed.arranged");
    }
}
