package org.backwise.kiosk.core.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.backwise.kiosk.core.library.ALibrary;
import org.backwise.kiosk.core.library.Library;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AsleepTest {

    private static final AVisit NIGHT = AVisit.waiting().on(new VisitEvent.NightFell());

    @Test
    void theWelcomeScreenGoesDarkAtNight() {
        assertThat(NIGHT.visit().screen()).isInstanceOf(Asleep.class);
    }

    @Test
    void aVisitGoesOnAtNight() {
        Visit menu = AVisit.begun().visit();

        assertThat(menu.on(new VisitEvent.NightFell()).visit()).isEqualTo(menu);
    }

    @Test
    void theDayDisturbsNoVisit() {
        Visit menu = AVisit.begun().visit();

        assertThat(menu.on(new VisitEvent.DayBroke()).visit()).isEqualTo(menu);
    }

    @Nested
    class WakesUp {

        @Test
        void whenItIsTouchedAndWhenAnythingIsPressed() {
            Visit waiting = AVisit.waiting().visit();

            assertThat(NIGHT.press(Choice.Go.START).visit()).isEqualTo(waiting);
            assertThat(NIGHT.next().visit()).isEqualTo(waiting);
            assertThat(NIGHT.on(new VisitEvent.Back()).visit()).isEqualTo(waiting);
            assertThat(NIGHT.on(new VisitEvent.Move()).visit()).isEqualTo(waiting);
        }

        @Test
        void inTheMorning() {
            assertThat(NIGHT.on(new VisitEvent.DayBroke()).visit())
                    .isEqualTo(AVisit.waiting().visit());
        }

        @Test
        void withWhatStaffChangedMeanwhile() {
            Library changed = ALibrary.usual().library();

            assertThat(NIGHT.on(new VisitEvent.LibraryArrived(changed), new VisitEvent.DayBroke())
                            .visit()
                            .library())
                    .isSameAs(changed);
        }
    }
}
