package org.backwise.kiosk.core.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecoveryTest {

    private static final Duration SHORT = Duration.ofSeconds(3);
    private static final Duration LONG = Duration.ofMinutes(30);

    @ParameterizedTest
    @EnumSource(names = {"LEFT", "CANNOT_START", "ALONE"})
    void endsWhereItWasMeantToEnd(Ending ending) {
        assertThat(Recovery.FRESH.after(ending, LONG)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"OUT_OF_MEMORY", "HUNG", "DIED", "GAVE_UP"})
    void comesBackAtOnceAfterAFailure(Ending ending) {
        Recovery.Plan plan = Recovery.FRESH.after(ending, LONG).orElseThrow();

        assertThat(plan.pause()).isZero();
        assertThat(plan.mode()).isEqualTo(Recovery.Mode.USUAL);
    }

    @Test
    void waitsLongerAndLongerInARestartLoopAndThenShowsTheHelpScreenAlone() {
        List<Recovery.Plan> plans = failures(12, Ending.DIED, SHORT);

        assertThat(plans).extracting(Recovery.Plan::pause).isSorted().endsWith(Duration.ofSeconds(60));
        assertThat(plans.subList(0, 5)).extracting(Recovery.Plan::mode).containsOnly(Recovery.Mode.USUAL);
        assertThat(plans.subList(5, 12)).extracting(Recovery.Plan::mode).containsOnly(Recovery.Mode.SAFE);
    }

    @Test
    void countsFromOneAgainAfterARunThatWasWell() {
        Recovery troubled = failures(7, Ending.HUNG, SHORT).get(6).next();

        Recovery.Plan plan = troubled.after(Ending.HUNG, LONG).orElseThrow();

        assertThat(plan).isEqualTo(new Recovery.Plan(new Recovery(1, 0), Duration.ZERO, Recovery.Mode.USUAL));
    }

    @Test
    void isMorePatientWithASlowMachineAfterEachYoungRunThatSeemedToHang() {
        List<Recovery.Plan> plans = failures(6, Ending.HUNG, Duration.ofSeconds(25));

        assertThat(Recovery.FRESH.patience()).isEqualTo(1);
        assertThat(plans).extracting(plan -> plan.next().patience()).containsExactly(2, 4, 8, 16, 16, 16);
    }

    @Test
    void isAsImpatientAsEverAfterARunThatHungLater() {
        Recovery troubled = failures(3, Ending.HUNG, SHORT).get(2).next();

        assertThat(troubled.after(Ending.HUNG, LONG).orElseThrow().next().patience())
                .isEqualTo(1);
    }

    @Test
    void aKioskThatGivesItselfUpAfterAMinuteWasNeverWell() {
        List<Recovery.Plan> plans = failures(6, Ending.GAVE_UP, Duration.ofSeconds(70));

        assertThat(plans.get(5).mode()).isEqualTo(Recovery.Mode.SAFE);
    }

    @Test
    void forgetsAllTroubleWithThePlannedRestart() {
        Recovery troubled = failures(7, Ending.DIED, SHORT).get(6).next();

        assertThat(troubled.after(Ending.PLANNED, LONG))
                .contains(new Recovery.Plan(Recovery.FRESH, Duration.ZERO, Recovery.Mode.USUAL));
    }

    private static List<Recovery.Plan> failures(int times, Ending ending, Duration lived) {
        List<Recovery.Plan> plans = new ArrayList<>();
        Recovery recovery = Recovery.FRESH;
        for (int i = 0; i < times; i++) {
            plans.add(recovery.after(ending, lived).orElseThrow());
            recovery = plans.get(i).next();
        }
        return plans;
    }
}
