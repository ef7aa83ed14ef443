package org.backwise.kiosk.core.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A finger or pointer that rests on something. */
class RestTest {

    private static final int NEEDED = 1000;

    private final Rest<String> onNext = Rest.<String>nowhere().on("next", 0);

    @Test
    void fillsWhileItRests() {
        assertThat(onNext.share(250, NEEDED)).isEqualTo(0.25);
        assertThat(onNext.share(5000, NEEDED)).isEqualTo(1);
    }

    @Test
    void pressesWhenTheTimeIsOverAndNotBefore() {
        assertThat(onNext.due(999, NEEDED)).isEmpty();
        assertThat(onNext.due(1000, NEEDED)).contains("next");
    }

    @Test
    void beginsAnewOnAnotherThing() {
        assertThat(onNext.on("back", 900).due(1000, NEEDED)).isEmpty();
        assertThat(onNext.on("back", 900).due(1900, NEEDED)).contains("back");
    }

    @Test
    void mayShakeOffForAMomentWithoutLosingItsTime() {
        Rest<String> back = onNext.off(500).on("next", 700);

        assertThat(back.due(1199, NEEDED)).isEmpty();
        assertThat(back.due(1200, NEEDED)).contains("next");
    }

    @Test
    void losesItsTimeWhenItStaysAway() {
        Rest<String> back = onNext.off(500).on("next", 801);

        assertThat(back.due(1800, NEEDED)).isEmpty();
        assertThat(back.due(1801, NEEDED)).contains("next");
    }

    @Test
    void pressesNothingWhileAway() {
        assertThat(onNext.off(900).due(1100, NEEDED)).isEmpty();
        assertThat(onNext.off(900).share(2000, NEEDED)).isZero();
    }

    @Test
    void pressesOnceUntilItHasLeft() {
        Rest<String> used = onNext.used();

        assertThat(used.on("next", 1100).due(9000, NEEDED)).isEmpty();
        assertThat(used.off(1000).on("next", 2000).due(3000, NEEDED)).contains("next");
    }

    @Test
    void nowhereIsNothing() {
        assertThat(Rest.nowhere().due(10_000, NEEDED)).isEmpty();
        assertThat(Rest.nowhere().off(5)).isEqualTo(Rest.nowhere());
    }
}
