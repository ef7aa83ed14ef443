package org.backwise.kiosk.core.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Which order holds at which hour. */
class OrderPlanTest {

    private static final Order USUAL = order("usual");
    private static final Order MORNING = order("morning");
    private static final Order EVENING = order("evening");

    /** 30 March 2026 is a Monday. */
    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 3, 30, 0, 0);

    private final OrderPlan plan = new OrderPlan(
            USUAL,
            List.of(
                    timed("Morning", Set.of(DayOfWeek.MONDAY), "08:00", "12:00", MORNING),
                    timed("Evening", EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), "17:00", "00:00", EVENING)));

    @Test
    void theUsualOneHoldsWhenNoOtherDoes() {
        assertThat(plan.at(MONDAY.withHour(7).withMinute(59))).isEqualTo(USUAL);
        assertThat(plan.at(MONDAY.withHour(12))).isEqualTo(USUAL);
        assertThat(plan.at(MONDAY.plusDays(1).withHour(9))).isEqualTo(USUAL);
    }

    @Test
    void aTimedOneHoldsFromItsFirstMinuteToItsLast() {
        assertThat(plan.at(MONDAY.withHour(8))).isEqualTo(MORNING);
        assertThat(plan.at(MONDAY.withHour(11).withMinute(59).withSecond(59))).isEqualTo(MORNING);
    }

    @Test
    void midnightIsTheEndOfTheDay() {
        assertThat(plan.at(MONDAY.withHour(23).withMinute(59))).isEqualTo(EVENING);
        assertThat(plan.at(MONDAY.plusDays(1))).isEqualTo(USUAL);
    }

    @Test
    void theFirstOfTwoHolds() {
        OrderPlan both = plan.plus(timed("Late", Set.of(DayOfWeek.MONDAY), "16:00", "20:00", order("late")));

        assertThat(both.at(MONDAY.withHour(16))).isEqualTo(order("late"));
        assertThat(both.at(MONDAY.withHour(17))).isEqualTo(EVENING);
    }

    @Test
    void theSlotTellsWhichOneHolds() {
        assertThat(plan.slotAt(MONDAY.withHour(18))).isEqualTo(new OrderSlot.Timed(1));
        assertThat(plan.slotAt(MONDAY.withHour(13))).isEqualTo(new OrderSlot.Usual());
        assertThat(plan.order(plan.slotAt(MONDAY.withHour(18)))).isEqualTo(EVENING);
    }

    @Test
    void anotherOrderInOneSlotLeavesTheOthers() {
        OrderPlan changed = plan.with(new OrderSlot.Timed(0), EVENING).with(new OrderSlot.Usual(), MORNING);

        assertThat(changed.usual()).isEqualTo(MORNING);
        assertThat(changed.timed().get(0).order()).isEqualTo(EVENING);
        assertThat(changed.timed().get(1)).isEqualTo(plan.timed().get(1));
        assertThat(changed.without(new OrderSlot.Timed(0)).timed())
                .containsExactly(plan.timed().get(1));
    }

    @Nested
    class Hours {

        private final TimedOrder morning = plan.timed().get(0);

        @Test
        void overlapOnlyOnACommonDay() {
            assertThat(morning.overlaps(timed("x", Set.of(DayOfWeek.MONDAY), "11:59", "13:00", USUAL)))
                    .isTrue();
            assertThat(morning.overlaps(timed("x", Set.of(DayOfWeek.TUESDAY), "09:00", "13:00", USUAL)))
                    .isFalse();
            assertThat(morning.overlaps(timed("x", Set.of(DayOfWeek.MONDAY), "12:00", "13:00", USUAL)))
                    .isFalse();
        }

        @Test
        void cannotEndBeforeTheyBegin() {
            assertThatThrownBy(() -> timed("x", Set.of(DayOfWeek.MONDAY), "12:00", "12:00", USUAL))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void needADayAndAName() {
            assertThatThrownBy(() -> timed("x", Set.of(), "10:00", "12:00", USUAL))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> timed(" ", Set.of(DayOfWeek.MONDAY), "10:00", "12:00", USUAL))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static TimedOrder timed(String name, Set<DayOfWeek> days, String from, String until, Order order) {
        return new TimedOrder(name, days, LocalTime.parse(from), LocalTime.parse(until), order);
    }

    private static Order order(String flow) {
        return new Order(List.of(new OrderedFlow(new FlowId(flow), Shown.SHOWN, List.of())));
    }
}
