package org.backwise.kiosk.core.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NightTest {

    @ParameterizedTest
    @CsvSource({
        "20:00, 06:30, 19:59, false",
        "20:00, 06:30, 20:00, true",
        "20:00, 06:30, 00:00, true",
        "20:00, 06:30, 06:29, true",
        "20:00, 06:30, 06:30, false",
        "12:00, 13:00, 12:30, true",
        "12:00, 13:00, 13:00, false",
        "12:00, 13:00, 11:59, false",
        "12:00, 12:00, 12:00, false"
    })
    void holdsFromTheFirstMinuteToTheLast(LocalTime from, LocalTime to, LocalTime now, boolean within) {
        assertThat(new Night(from, to).holds(now)).isEqualTo(within);
    }
}
