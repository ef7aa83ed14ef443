package org.backwise.kiosk.core.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A failure ends the visit gently, and the kiosk comes back by itself. */
class OutOfServiceTest {

    private final AVisit broken = AVisit.begun().toTheTurn().on(new VisitEvent.Broke("E7"));

    @Test
    void showsTheCode() {
        assertThat(broken.screen()).isEqualTo(new OutOfService("E7", 8_000));
    }

    @Test
    void hasForgottenThePatient() {
        assertThat(broken.visit().memory()).isEqualTo(Memory.NOTHING);
    }

    @Test
    void isToldToWhoListened() {
        AVisit listened = AVisit.listening().toTheTurn().on(new VisitEvent.Broke("E7"));

        assertThat(listened.effects()).containsExactly(Effect.Speech.HUSH, Effect.Speech.TELL_SCREEN);
        assertThat(broken.effects()).containsExactly(Effect.Speech.HUSH);
    }

    @Test
    void leadsToTheWelcomeScreenByItself() {
        assertThat(broken.after(7.9).screen()).isInstanceOf(OutOfService.class);
        assertThat(broken.after(8).visit()).isEqualTo(AVisit.waiting().visit());
    }

    @Test
    void doesSoEvenIfTheVoiceNeverEnds() {
        AVisit listened = AVisit.listening().on(new VisitEvent.Broke("E7"));

        assertThat(listened.visit().speaking()).isEqualTo(Speaking.TALKING);
        assertThat(listened.after(8).visit()).isEqualTo(AVisit.waiting().visit());
    }

    @Test
    void takesNoOrders() {
        assertThat(broken.visit().choices()).isEmpty();
        assertThat(broken.next().screen()).isEqualTo(broken.screen());
        assertThat(broken.back().screen()).isEqualTo(broken.screen());
    }

    @Test
    void doesNotTellItsOwnFailureOnceMore() {
        AVisit again = AVisit.listening().on(new VisitEvent.Broke("E7")).on(new VisitEvent.Broke("E8"));

        assertThat(again.effects()).containsExactly(Effect.Speech.HUSH);
    }
}
