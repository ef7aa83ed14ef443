package org.backwise.kiosk.core.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RestartTest {

    @ParameterizedTest
    @EnumSource
    void isReadBackAsItWasWritten(Ending ending) {
        Restart restart =
                new Restart(LocalDateTime.of(2026, 3, 31, 3, 30, 5), ending, ending.code(), 86_400, Recovery.Mode.SAFE);

        assertThat(Restart.of(restart.line())).contains(restart);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026-13-31T03:30 DIED code 137 lived 5 s, USUAL",
                "2026-03-31T03:30 FAINTED code 137 lived 5 s, USUAL",
                "2026-03-31T03:30 DIED code 137 lived 5 s, ODD"
            })
    void isNotReadFromAnythingElse(String line) {
        assertThat(Restart.of(line)).isEmpty();
    }

    @Test
    void knowsTheCodesOfTheProgramAndTakesAnyOtherForACrash() {
        assertThat(Ending.of(0)).isEqualTo(Ending.LEFT);
        assertThat(Ending.of(3)).isEqualTo(Ending.OUT_OF_MEMORY);
        assertThat(Ending.of(137)).isEqualTo(Ending.DIED);
        assertThat(Ending.of(-1)).isEqualTo(Ending.DIED);
    }
}
