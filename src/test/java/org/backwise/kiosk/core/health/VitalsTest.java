package org.backwise.kiosk.core.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.kiosk.core.speech.VoiceHealth;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class VitalsTest {

    @Test
    void aWellKioskIsGoodInEveryWay() {
        assertThat(Stream.of(Topic.values()).map(topic -> SomeVitals.WELL.verdict(topic)))
                .containsOnly(Verdict.GOOD);
    }

    @Nested
    class SomebodyMustAct {

        @Test
        void whereSoundOrPrinterIsMissing() {
            assertThat(SomeVitals.ILL.verdict(Topic.SOUND)).isEqualTo(Verdict.ACT);
            assertThat(SomeVitals.ILL.verdict(Topic.PRINTER)).isEqualTo(Verdict.ACT);
        }

        @Test
        void whereMemoryOrDiskIsFull() {
            assertThat(SomeVitals.ILL.verdict(Topic.MEMORY)).isEqualTo(Verdict.ACT);
            assertThat(SomeVitals.ILL.verdict(Topic.DISK)).isEqualTo(Verdict.ACT);
        }

        @Test
        void whereTheGlassHasAnotherShapeThanItsPixels() {
            assertThat(SomeVitals.ILL.verdict(Topic.SCREEN)).isEqualTo(Verdict.ACT);
        }

        @Test
        void whereTheClockIsBeforeTheDayOfTheBuild() {
            assertThat(SomeVitals.ILL.verdict(Topic.CLOCK)).isEqualTo(Verdict.ACT);
        }

        @Test
        void inSafeMode() {
            assertThat(SomeVitals.ILL.verdict(Topic.RESTARTS)).isEqualTo(Verdict.ACT);
        }
    }

    @Test
    void restartsThatWerePlannedOrLongAgoAreNoFailures() {
        LocalDateTime now = SomeVitals.WELL.now();
        List<Restart> restarts = List.of(
                new Restart(now.minusDays(8), Ending.DIED, 137, 5, Recovery.Mode.USUAL),
                new Restart(now.minusHours(5), Ending.PLANNED, 20, 86_400, Recovery.Mode.USUAL));

        assertThat(SomeVitals.with(restarts).failures()).isEmpty();
    }

    @Test
    void aScreenStandingUprightHasTheSameShape() {
        Vitals.Display upright = new Vitals.Display(1080, 1920, 531, 299);

        assertThat(upright.isLikely()).isTrue();
    }

    /** Vitals to test with. */
    static final class SomeVitals {

        private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 31, 9, 30);

        static final Vitals WELL = with(List.of());

        static final Vitals ILL = new Vitals(
                "Backwise 1",
                NOW.minusHours(1),
                NOW,
                new Vitals.Room(700, 768),
                new Vitals.Room(99_900, 100_000),
                300,
                Optional.of(Vitals.Loudspeaker.MISSING),
                Optional.of(new VoiceHealth(VoiceHealth.Speaks.STAND_IN, "flite: ends with code 1")),
                Optional.empty(),
                new Vitals.Display(1920, 1080, 400, 300),
                0,
                7,
                LocalDate.of(2027, 1, 1),
                List.of("K123"),
                List.of(new Restart(NOW.minusMinutes(1), Ending.HUNG, -1, 5, Recovery.Mode.SAFE)));

        private SomeVitals() {}

        static Vitals with(List<Restart> restarts) {
            return new Vitals(
                    "Backwise 1",
                    NOW.minusDays(1).minusHours(2),
                    NOW,
                    new Vitals.Room(120, 768),
                    new Vitals.Room(20_000, 100_000),
                    3,
                    Optional.of(Vitals.Loudspeaker.AUDIBLE),
                    Optional.of(new VoiceHealth(VoiceHealth.Speaks.EMBEDDED, "")),
                    Optional.of("Front Desk"),
                    new Vitals.Display(1920, 1080, 531, 299),
                    16,
                    0,
                    LocalDate.of(2026, 1, 1),
                    List.of(),
                    restarts);
        }
    }
}
