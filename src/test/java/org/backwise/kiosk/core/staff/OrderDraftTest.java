package org.backwise.kiosk.core.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.Order;
import org.backwise.kiosk.core.library.OrderPlan;
import org.backwise.kiosk.core.library.OrderSlot;
import org.backwise.kiosk.core.library.OrderedFlow;
import org.backwise.kiosk.core.library.Shown;
import org.backwise.kiosk.core.library.SlideId;
import org.backwise.kiosk.core.library.TimedOrder;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A draft, the ways back, and what it would change. */
class OrderDraftTest {

    private static final OrderSlot USUAL = new OrderSlot.Usual();

    private final OrderPlan published = OrderPlan.always(order("a", "b", "c", "d"));
    private final OrderDraft draft = OrderDraft.of(published);

    @Nested
    class Steps {

        private final OrderDraft twice = draft.to(plan("b", "a", "c", "d")).to(plan("b", "c", "a", "d"));

        @Test
        void canBeTakenBackOneByOne() {
            assertThat(twice.undo().plan()).isEqualTo(plan("b", "a", "c", "d"));
            assertThat(twice.undo().undo().plan()).isEqualTo(published);
            assertThat(twice.undo().undo().isChanged()).isFalse();
            assertThat(twice.undo().undo().undo().plan()).isEqualTo(published);
        }

        @Test
        void thatWereTakenBackCanBeDoneAgain() {
            assertThat(twice.undo().undo().redo().redo().plan()).isEqualTo(twice.plan());
            assertThat(twice.redo()).isEqualTo(twice);
        }

        @Test
        void thatWereTakenBackAreForgottenAfterAnother() {
            assertThat(twice.undo().to(plan("d", "b", "c", "a")).canRedo()).isFalse();
        }

        @Test
        void thatChangeNothingAreNone() {
            assertThat(draft.to(published).canUndo()).isFalse();
        }

        @Test
        void canBeTakenBackAfterPublishing() {
            OrderDraft live = twice.against(twice.plan());

            assertThat(live.isChanged()).isFalse();
            assertThat(live.undo().plan()).isEqualTo(plan("b", "a", "c", "d"));
            assertThat(live.undo().isChanged()).isTrue();
        }

        @Test
        void areKeptUpToABound() {
            OrderDraft long_ = draft;
            for (int i = 0; i < 2 * OrderDraft.MOST_STEPS; i++) {
                long_ = long_.to(i % 2 == 0 ? plan("b", "a") : plan("a", "b"));
            }

            assertThat(long_.past()).hasSize(OrderDraft.MOST_STEPS);
        }
    }

    @Nested
    class Changes {

        @Test
        void areNoneAtFirst() {
            assertThat(draft.changes()).isEmpty();
        }

        @Test
        void tellTheOneFlowThatWasMovedAndNotThoseThatMadeRoom() {
            assertThat(draft.to(plan("b", "c", "d", "a")).changes())
                    .containsExactly(new OrderChange.FlowMoved(new FlowId("a"), 1, 4));
        }

        @Test
        void tellWhatIsShownAndHidden() {
            Order order = new Order(List.of(hidden("a"), shown("b"), shown("c"), shown("d"), shown("e")));

            assertThat(draft.to(published.with(USUAL, order)).changes())
                    .containsExactly(
                            new OrderChange.FlowHidden(new FlowId("a")), new OrderChange.FlowShown(new FlowId("e")));
        }

        @Test
        void tellOtherSlides() {
            Order order =
                    new Order(List.of(shown("a"), shown("b").with(List.of(new SlideId("x"))), shown("c"), shown("d")));

            assertThat(draft.to(published.with(USUAL, order)).changes())
                    .containsExactly(new OrderChange.SlidesChanged(new FlowId("b")));
        }

        @Test
        void tellTimedOrders() {
            OrderPlan evening = published.plus(timed("Evening", "18:00"));
            OrderPlan later = published.plus(timed("Evening", "19:00"));

            assertThat(draft.to(evening).changes()).containsExactly(new OrderChange.TimedAdded("Evening"));
            assertThat(OrderDraft.of(evening).to(later).changes())
                    .containsExactly(new OrderChange.TimedChanged("Evening"));
            assertThat(OrderDraft.of(evening).to(published).changes())
                    .containsExactly(new OrderChange.TimedRemoved("Evening"));
        }

        @Test
        void areNeverUntold() {
            OrderPlan two = published.plus(timed("One", "18:00")).plus(timed("Two", "18:00"));
            OrderPlan turned = published.plus(timed("Two", "18:00")).plus(timed("One", "18:00"));

            assertThat(OrderDraft.of(two).to(turned).changes()).containsExactly(new OrderChange.TimedArranged());
        }
    }

    private TimedOrder timed(String name, String from) {
        return new TimedOrder(
                name, Set.of(DayOfWeek.FRIDAY), LocalTime.parse(from), LocalTime.of(20, 0), published.usual());
    }

    private static OrderPlan plan(String... flows) {
        return OrderPlan.always(order(flows));
    }

    private static Order order(String... flows) {
        return new Order(Stream.of(flows).map(OrderDraftTest::shown).toList());
    }

    private static OrderedFlow shown(String id) {
        return new OrderedFlow(new FlowId(id), Shown.SHOWN, List.of());
    }

    private static OrderedFlow hidden(String id) {
        return new OrderedFlow(new FlowId(id), Shown.HIDDEN, List.of());
    }
}
