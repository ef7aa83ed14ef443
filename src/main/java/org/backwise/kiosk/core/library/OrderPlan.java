package org.backwise.kiosk.core.library;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which order holds when: the usual one, and others at hours of their own.
 *
 * @param timed where two hold at the same moment, the one that stands first does; at most {@value #MOST_TIMED}
 */
public record OrderPlan(Order usual, List<TimedOrder> timed) {

    /** More would be a timetable that nobody at reception can overlook. */
    public static final int MOST_TIMED = 12;

    public OrderPlan {
        timed = List.copyOf(timed);
        if (timed.size() > MOST_TIMED) {
            throw new IllegalArgumentException("a plan has at most " + MOST_TIMED + " timed orders");
        }
    }

    /** One order at all times. */
    public static OrderPlan always(Order usual) {
        return new OrderPlan(usual, List.of());
    }

    /** The order that holds at this moment by the clock on the wall. */
    public Order at(LocalDateTime when) {
        return holding(when).map(TimedOrder::order).orElse(usual);
    }

    /** The timed order that holds at this moment; empty where the usual one does. */
    public Optional<TimedOrder> holding(LocalDateTime when) {
        return timed.stream().filter(order -> order.isAt(when)).findFirst();
    }

    /** The slot that holds at this moment. */
    public OrderSlot slotAt(LocalDateTime when) {
        return holding(when)
                .map(order -> (OrderSlot) new OrderSlot.Timed(timed.indexOf(order)))
                .orElse(new OrderSlot.Usual());
    }

    /** Whether there is such an order. */
    public boolean has(OrderSlot slot) {
        return !(slot instanceof OrderSlot.Timed at) || at.index() < timed.size();
    }

    public Order order(OrderSlot slot) {
        return slot instanceof OrderSlot.Timed at ? timed.get(at.index()).order() : usual;
    }

    /** The same plan with another order in this slot. */
    public OrderPlan with(OrderSlot slot, Order order) {
        if (slot instanceof OrderSlot.Timed at) {
            return with(at, timed.get(at.index()).with(order));
        }
        return new OrderPlan(order, timed);
    }

    /** The same plan with this in the place of another timed order. */
    public OrderPlan with(OrderSlot.Timed slot, TimedOrder changed) {
        List<TimedOrder> all = new ArrayList<>(timed);
        all.set(slot.index(), changed);
        return new OrderPlan(usual, all);
    }

    /** The same plan with one timed order more, behind the others. */
    public OrderPlan plus(TimedOrder more) {
        List<TimedOrder> all = new ArrayList<>(timed);
        all.add(more);
        return new OrderPlan(usual, all);
    }

    /** The same plan without this timed order. */
    public OrderPlan without(OrderSlot.Timed slot) {
        List<TimedOrder> all = new ArrayList<>(timed);
        all.remove(slot.index());
        return new OrderPlan(usual, all);
    }
}
