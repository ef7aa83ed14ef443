package org.backwise.kiosk.ui.rooms;

import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.library.Order;
import org.backwise.kiosk.core.library.OrderPlan;
import org.backwise.kiosk.core.library.OrderSlot;
import org.backwise.kiosk.core.staff.FlowList;
import org.backwise.kiosk.core.staff.OrderDraft;
import org.backwise.kiosk.core.staff.PublishedOrder;

/** What staff are doing to the order. It lives as long as the program, so that a draft outlasts leaving the desk. */
final class OrderWork {

    private final OrderRoom.Outside outside;
    private Optional<PublishedOrder> base = Optional.empty();
    private OrderDraft draft = OrderDraft.of(OrderPlan.always(new Order(List.of())));
    private OrderSlot slot = new OrderSlot.Usual();
    private FlowId chosen = FlowId.GET_HELP;
    private String note = "";
    private Said said = Said.YES;

    /** Whether it has been told that patients see what was published last. */
    private enum Said {
        YES,
        NOT_YET
    }

    OrderWork(OrderRoom.Outside outside) {
        this.outside = outside;
    }

    OrderRoom.Outside outside() {
        return outside;
    }

    /** Whether it is known what is published. */
    boolean isReady() {
        return base.isPresent();
    }

    /** What the draft was made from. */
    PublishedOrder base() {
        return base.orElseThrow();
    }

    /** This is what is published now. A draft that changes something stays as it is, and what it was made from with it. */
    void found(PublishedOrder now) {
        if (!isKnown(now) && (base.isEmpty() || !draft.isChanged())) {
            startFrom(now);
        }
    }

    /** Whether this is what is thought to be published, made of the flows there are. */
    boolean isKnown(PublishedOrder now) {
        return base.equals(Optional.of(now)) && draft.published().equals(wholePlan(now));
    }

    /** The draft is the same as what is published now. */
    void startFrom(PublishedOrder now) {
        OrderPlan plan = wholePlan(now);
        boolean same = base.isPresent() && draft.plan().equals(plan);
        draft = same ? draft.against(plan) : OrderDraft.of(plan);
        base = Optional.of(now);
        keepSlot();
    }

    /** Somebody else has published this; the draft stays, and is measured against it from now on. */
    void changedMeanwhile(PublishedOrder theirs) {
        draft = draft.against(wholePlan(theirs));
        base = Optional.of(theirs);
    }

    private OrderPlan wholePlan(PublishedOrder now) {
        OrderPlan plan = now.state() == PublishedOrder.State.NOTHING_READABLE
                ? OrderPlan.always(Order.of(whole().flows()))
                : now.plan();
        return FlowList.whole(plan, whole());
    }

    OrderDraft draft() {
        return draft;
    }

    void to(OrderPlan plan) {
        draft = draft.to(plan);
        keepSlot();
    }

    void undo() {
        draft = draft.undo();
        keepSlot();
    }

    void redo() {
        draft = draft.redo();
        keepSlot();
    }

    private void keepSlot() {
        if (!draft.plan().has(slot)) {
            slot = new OrderSlot.Usual();
        }
    }

    OrderSlot slot() {
        return slot;
    }

    /** From now on this order of the plan is changed. */
    void work(OrderSlot other) {
        slot = other;
    }

    /** Every flow, as the files have them. */
    Library whole() {
        return outside.whole().get();
    }

    FlowList flows() {
        return new FlowList(whole(), draft.plan().order(slot));
    }

    void to(Order order) {
        to(draft.plan().with(slot, order));
    }

    /** The flow that the buttons beside the list act on. */
    FlowId chosen() {
        return flows().indexOf(chosen) < 0 ? FlowId.GET_HELP : chosen;
    }

    void choose(FlowId flow) {
        chosen = flow;
    }

    String note() {
        return note;
    }

    void note(String words) {
        note = words;
    }

    /** Something was published: that patients see it will be worth saying. */
    void awaitShown() {
        said = Said.NOT_YET;
    }

    /** True once, when patients see what was published last. */
    boolean isNewlyShown() {
        boolean newly = said == Said.NOT_YET && life() == OrderLife.SHOWN;
        if (newly) {
            said = Said.YES;
        }
        return newly;
    }

    /** What the kiosk is really doing with what is published. */
    OrderLife life() {
        Library due = whole().arranged(base().plan().at(outside.now().get()));
        if (base().state() == PublishedOrder.State.NOTHING_READABLE) {
            due = whole();
        }
        if (outside.shown().get().equals(due)) {
            return OrderLife.SHOWN;
        }
        return outside.visited().getAsBoolean() ? OrderLife.AFTER_THIS_VISIT : OrderLife.COMING;
    }
}
