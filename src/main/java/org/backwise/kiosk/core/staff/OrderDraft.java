package org.backwise.kiosk.core.staff;

import java.util.ArrayList;
import java.util.List;
import org.backwise.kiosk.core.library.OrderPlan;

/**
 * A plan as staff have changed it, and the way back. Nothing of it shows to patients before it is published.
 *
 * @param published what the changes are measured against
 * @param past earlier states of the draft, the latest last; at most {@value #MOST_STEPS}
 * @param undone states that were taken back, the latest last
 */
public record OrderDraft(OrderPlan published, List<OrderPlan> past, OrderPlan plan, List<OrderPlan> undone) {

    /** How many changes can be taken back. */
    public static final int MOST_STEPS = 200;

    public OrderDraft {
        past = List.copyOf(past);
        undone = List.copyOf(undone);
    }

    /** A draft that changes nothing yet. */
    public static OrderDraft of(OrderPlan published) {
        return new OrderDraft(published, List.of(), published, List.of());
    }

    /** One step further; no step where nothing changes. */
    public OrderDraft to(OrderPlan next) {
        if (next.equals(plan)) {
            return this;
        }
        List<OrderPlan> all = new ArrayList<>(past);
        all.add(plan);
        return new OrderDraft(
                published, all.subList(Math.max(0, all.size() - MOST_STEPS), all.size()), next, List.of());
    }

    public boolean canUndo() {
        return !past.isEmpty();
    }

    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /** One step back, as far as there is one. */
    public OrderDraft undo() {
        return canUndo() ? new OrderDraft(published, butLast(past), last(past), plus(undone, plan)) : this;
    }

    /** What was taken back is there again, as far as there is any. */
    public OrderDraft redo() {
        return canRedo() ? new OrderDraft(published, plus(past, plan), last(undone), butLast(undone)) : this;
    }

    /** The same draft, measured against what is published now. The steps stay, so that publishing can be taken back too. */
    public OrderDraft against(OrderPlan nowPublished) {
        return new OrderDraft(nowPublished, past, plan, undone);
    }

    /** In what it differs from what is published; empty where it does not. */
    public List<OrderChange> changes() {
        return OrderChanges.between(published, plan);
    }

    public boolean isChanged() {
        return !plan.equals(published);
    }

    private static OrderPlan last(List<OrderPlan> plans) {
        return plans.get(plans.size() - 1);
    }

    private static List<OrderPlan> butLast(List<OrderPlan> plans) {
        return plans.subList(0, plans.size() - 1);
    }

    private static List<OrderPlan> plus(List<OrderPlan> plans, OrderPlan more) {
        List<OrderPlan> all = new ArrayList<>(plans);
        all.add(more);
        return all;
    }
}
