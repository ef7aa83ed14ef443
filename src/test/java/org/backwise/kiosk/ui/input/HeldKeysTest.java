package org.backwise.kiosk.ui.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A key acts once, however the system tells that it is held. */
class HeldKeysTest {

    private static final int KEY = 40;

    private final HeldKeys keys = new HeldKeys();

    @Test
    void aKeyThatGoesDownIsAPress() {
        assertThat(keys.isPress(KEY, 1000)).isTrue();
    }

    @Nested
    class HeldForAMinute {

        @Test
        void actsOnceWherePressesAreRepeated() {
            int presses = 0;
            for (long when = 0; when < 60_000; when += 33) {
                presses += keys.isPress(KEY, when) ? 1 : 0;
            }
            assertThat(presses).isEqualTo(1);
        }

        @Test
        void actsOnceWhereReleasesAreInvented() {
            int presses = 0;
            for (long when = 0; when < 60_000; when += 33) {
                presses += keys.isPress(KEY, when) ? 1 : 0;
                keys.released(KEY, when + 33);
            }
            assertThat(presses).isEqualTo(1);
        }
    }

    @Test
    void pressedAgainItActsAgain() {
        keys.isPress(KEY, 0);
        keys.released(KEY, 60);

        assertThat(keys.isPress(KEY, 140)).isTrue();
    }

    @Test
    void otherKeysMeanwhileCount() {
        keys.isPress(KEY, 0);

        assertThat(keys.isPress(KEY + 1, 5)).isTrue();
    }

    @Test
    void aPadUnpluggedInMidPressLeavesNoKeyStuck() {
        keys.isPress(KEY, 0);
        keys.isPress(KEY, 660);

        assertThat(keys.isPress(KEY, 5000)).isTrue();
    }

    @Test
    void aWindowThatLosesTheKeyboardLetsGoOfAllKeys() {
        keys.isPress(KEY, 0);
        keys.forget();

        assertThat(keys.isPress(KEY, 50)).isTrue();
    }
}
