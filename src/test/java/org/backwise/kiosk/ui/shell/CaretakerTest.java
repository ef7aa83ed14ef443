package org.backwise.kiosk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.backwise.kiosk.core.library.ALibrary;
import org.backwise.kiosk.core.settings.Night;
import org.backwise.kiosk.core.settings.Times;
import org.backwise.kiosk.core.settings.Upkeep;
import org.backwise.kiosk.core.visit.Asleep;
import org.backwise.kiosk.core.visit.Menu;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.backwise.kiosk.core.visit.Welcome;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CaretakerTest {

    private static final Upkeep UPKEEP = new Upkeep(
            Upkeep.Pointer.MOUSE,
            Optional.of(new Night(LocalTime.of(20, 0), LocalTime.of(6, 0))),
            Optional.of(LocalTime.of(3, 30)),
            5);

    private Visit visit = Visit.waiting(Times.USUAL, ALibrary.usual().library());
    private LocalDateTime now = LocalDateTime.of(2026, 3, 31, 18, 0);
    private int restarts;
    private final Caretaker caretaker = new Caretaker(UPKEEP, () -> now, () -> restarts++, this::happens);

    @Nested
    class AtNight {

        @Test
        void darkensTheWelcomeScreenWhereNobodyIsThere() {
            passTo(LocalTime.of(20, 0));

            assertThat(visit.screen()).isInstanceOf(Asleep.class);
        }

        @Test
        void waitsUntilALateVisitIsOverForAMinute() {
            happens(new VisitEvent.Next());
            passTo(LocalTime.of(20, 10));
            assertThat(visit.screen()).isInstanceOf(Menu.class);

            happens(new VisitEvent.Back());
            passSeconds(59);
            assertThat(visit.screen()).isInstanceOf(Welcome.class);
            passSeconds(2);
            assertThat(visit.screen()).isInstanceOf(Asleep.class);
        }

        @Test
        void leavesAWokenScreenLitForAMinute() {
            passTo(LocalTime.of(20, 0));
            happens(new VisitEvent.Move());
            passSeconds(59);
            assertThat(visit.screen()).isInstanceOf(Welcome.class);
            passSeconds(3);
            assertThat(visit.screen()).isInstanceOf(Asleep.class);
        }

        @Test
        void lightsUpInTheMorning() {
            passTo(LocalTime.of(20, 0));
            now = now.plusDays(1).with(LocalTime.of(6, 0));
            passSeconds(1);

            assertThat(visit.screen()).isInstanceOf(Welcome.class);
        }
    }

    @Nested
    class ThePlannedRestart {

        @Test
        void comesOnceThoughTheHourLastsLong() {
            now = LocalDateTime.of(2026, 4, 1, 3, 28);
            passSeconds(125);

            assertThat(restarts).isPositive();
        }

        @Test
        void doesNotComeAgainRightAfterIt() {
            now = LocalDateTime.of(2026, 4, 1, 3, 30, 30);
            Caretaker fresh = new Caretaker(UPKEEP, () -> now, () -> restarts++, CaretakerTest.this::happens);
            for (int i = 0; i < 600; i++) {
                now = now.plusSeconds(1);
                fresh.look(visit);
            }

            assertThat(restarts).isZero();
        }

        @Test
        void disturbsNoVisit() {
            now = LocalDateTime.of(2026, 4, 1, 3, 29);
            happens(new VisitEvent.Next());
            passSeconds(600);

            assertThat(restarts).isZero();
        }

        @Test
        void isLeftOutOnADayOnWhichThereWasNoTime() {
            happens(new VisitEvent.Next());
            now = LocalDateTime.of(2026, 4, 1, 9, 0);
            happens(new VisitEvent.Back());
            passSeconds(120);

            assertThat(restarts).isZero();
        }
    }

    @Test
    void bearsAClockThatJumpsBackADay() {
        passSeconds(5);
        now = now.minusDays(1);
        passSeconds(61);
        now = now.with(LocalTime.of(21, 0));
        passSeconds(1);

        assertThat(visit.screen()).isInstanceOf(Asleep.class);
        assertThat(restarts).isZero();
    }

    private void happens(VisitEvent event) {
        visit = visit.on(event).visit();
    }

    private void passTo(LocalTime time) {
        now = now.with(time).minusMinutes(2);
        passSeconds(121);
    }

    private void passSeconds(int seconds) {
        for (int i = 0; i < seconds; i++) {
            now = now.plusSeconds(1);
            caretaker.look(visit);
        }
    }
}
