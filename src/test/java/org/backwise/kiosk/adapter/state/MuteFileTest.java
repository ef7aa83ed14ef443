package org.backwise.kiosk.adapter.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.backwise.kiosk.core.comfort.Mute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kiosk that staff silenced stays silent over a restart, and is heard again on another day. */
class MuteFileTest {

    @TempDir
    Path state;

    @Test
    void isHeardAtFirst() {
        assertThat(at("2026-03-31T09:00:00Z").now()).isEqualTo(Mute.OFF);
    }

    @Test
    void isRememberedOnTheSameDay() {
        at("2026-03-31T09:00:00Z").keep(Mute.ON);

        assertThat(at("2026-03-31T18:00:00Z").now()).isEqualTo(Mute.ON);
    }

    @Test
    void isForgottenOnAnotherDay() {
        at("2026-03-31T09:00:00Z").keep(Mute.ON);

        assertThat(at("2026-04-01T07:00:00Z").now()).isEqualTo(Mute.OFF);
    }

    @Test
    void isUndone() {
        at("2026-03-31T09:00:00Z").keep(Mute.ON);
        at("2026-03-31T09:01:00Z").keep(Mute.OFF);

        assertThat(at("2026-03-31T09:02:00Z").now()).isEqualTo(Mute.OFF);
    }

    private MuteFile at(String time) {
        return new MuteFile(state, Clock.fixed(Instant.parse(time), ZoneOffset.UTC));
    }
}
