package org.backwise.kiosk.core.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Optional;
import org.backwise.kiosk.core.comfort.Route;
import org.backwise.kiosk.core.comfort.SpeechRate;
import org.backwise.kiosk.core.comfort.Volume;
import org.junit.jupiter.api.Test;

/** How loud the kiosk may be, and when. */
class AudioTest {

    private final QuietHours noon = new QuietHours(LocalTime.of(12, 30), LocalTime.of(14, 0), new Volume(8));
    private final Audio audio = new Audio(
            new SoundOut(Optional.empty(), new Volume(16), new Volume(18)),
            new SoundOut(Optional.empty(), new Volume(12), Volume.LOUDEST),
            Optional.of(noon),
            SpeechRate.SLOWER,
            120,
            Voices.EMBEDDED);

    @Test
    void quietHoursLowerOnlyTheLoudspeaker() {
        assertThat(audio.highest(Route.LOUDSPEAKER, Hours.ORDINARY)).isEqualTo(new Volume(18));
        assertThat(audio.highest(Route.LOUDSPEAKER, Hours.QUIET)).isEqualTo(new Volume(8));
        assertThat(audio.highest(Route.HEADPHONES, Hours.QUIET)).isEqualTo(Volume.LOUDEST);
    }

    @Test
    void quietHoursBeginAndEndToTheMinute() {
        assertThat(noon.at(LocalTime.of(12, 29, 59))).isEqualTo(Hours.ORDINARY);
        assertThat(noon.at(LocalTime.of(12, 30))).isEqualTo(Hours.QUIET);
        assertThat(noon.at(LocalTime.of(14, 0))).isEqualTo(Hours.ORDINARY);
    }

    @Test
    void quietHoursMayGoPastMidnight() {
        QuietHours night = new QuietHours(LocalTime.of(20, 0), LocalTime.of(7, 0), Volume.QUIETEST);

        assertThat(night.at(LocalTime.of(23, 0))).isEqualTo(Hours.QUIET);
        assertThat(night.at(LocalTime.of(6, 59))).isEqualTo(Hours.QUIET);
        assertThat(night.at(LocalTime.of(12, 0))).isEqualTo(Hours.ORDINARY);
    }

    @Test
    void everyVisitBeginsWithinTheCeiling() {
        Audio low = new Audio(
                new SoundOut(Optional.empty(), new Volume(16), new Volume(10)),
                audio.headphones(),
                Optional.empty(),
                SpeechRate.USUAL,
                0,
                Voices.EMBEDDED);

        assertThat(low.usualComfort().listening().loudspeaker()).isEqualTo(new Volume(10));
    }

    @Test
    void everyVisitBeginsAtTheRateThatTheClinicChose() {
        assertThat(audio.usualComfort().listening().rate()).isEqualTo(SpeechRate.SLOWER);
    }
}
