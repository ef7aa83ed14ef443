package org.backwise.kiosk.core.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.atIndex;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.library.FlowId;
import org.junit.jupiter.api.Test;

class UsageTest {

    private static final FlowId HUG = new FlowId("self-hug");
    private static final FlowId TWIST = new FlowId("chair-twist");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 30);

    private static final Usage USAGE = Usage.NONE
            .plus(MONDAY, 9, List.of(UsageFact.of(Counted.BEGAN), UsageFact.of(Counted.OPENED, TWIST)))
            .plus(MONDAY, 9, List.of(UsageFact.of(Counted.OPENED, TWIST), UsageFact.of(Counted.OPENED, HUG)))
            .plus(
                    MONDAY.plusDays(2),
                    14,
                    List.of(UsageFact.of(Counted.OPENED, HUG), UsageFact.of(Counted.PRINTED, HUG)))
            .plus(MONDAY.plusDays(2), 15, List.of(UsageFact.of(Counted.OPENED, HUG)));

    @Test
    void addsUpAFlow() {
        assertThat(USAGE.sum(Counted.OPENED, TWIST)).isEqualTo(2);
        assertThat(USAGE.sum(Counted.PRINTED, TWIST)).isZero();
        assertThat(USAGE.sum(Counted.OPENED)).isEqualTo(5);
    }

    @Test
    void namesTheFlowMostOpenedFirst() {
        assertThat(USAGE.flows()).containsExactly(HUG, TWIST);
    }

    @Test
    void addsUpHoursAndDays() {
        assertThat(USAGE.byHour(Counted.OPENED)).hasSize(24).contains(3, atIndex(9));
        assertThat(USAGE.byDay(Counted.OPENED)).containsExactly(entry(MONDAY, 3), entry(MONDAY.plusDays(2), 2));
    }

    @Test
    void leavesOutOtherDays() {
        assertThat(USAGE.between(MONDAY.plusDays(1), MONDAY.plusDays(9)).sum(Counted.OPENED))
                .isEqualTo(2);
        assertThat(USAGE.between(MONDAY, MONDAY).sum(Counted.BEGAN)).isEqualTo(1);
    }

    @Test
    void refusesWhatWasNotOfAFlow() {
        assertThatIllegalArgumentException().isThrownBy(() -> new UsageFact(Counted.OPENED, Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> UsageFact.of(Counted.DONE, HUG));
    }
}
