package org.backwise.kiosk.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.kiosk.core.health.Ending;
import org.backwise.kiosk.core.health.Recovery;
import org.backwise.kiosk.core.health.Restart;
import org.backwise.kiosk.core.health.Topic;
import org.backwise.kiosk.core.health.Verdict;
import org.backwise.kiosk.core.health.Vitals;
import org.backwise.kiosk.core.speech.VoiceHealth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HealthTextsTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 31, 9, 30);

    private final HealthTexts texts = new HealthTexts(Locale.ENGLISH);

    @Test
    void everyTopicThatIsNotWellSaysWhatToDo() {
        assertThat(texts.lines(vitals(Ending.DIED)))
                .hasSize(Topic.values().length)
                .filteredOn(line -> line.verdict() != Verdict.GOOD)
                .hasSize(11)
                .allMatch(line -> line.todo().isPresent());
    }

    @Test
    void theReportIsPlainTextThatNamesWhatToDo() {
        String report = texts.report(vitals(Ending.HUNG));

        assertThat(report)
                .contains("ACT   Printer        none")
                .contains("look  Voice          the built-in one stands in. flite: ends with code 1")
                .contains("-> Check the loudspeaker's plug")
                .contains("1 in 7 days, the last 2026-03-31T09:29: the screen stood still")
                .contains("ok    Running for    1 d 2 h 0 min")
                .contains("1920 x 1080 dots on 400 x 300 mm");
        assertThat(texts.isWell(report)).isFalse();
        assertThat(Stream.of(report.split("\\R"))).allMatch(line -> line.length() < 130);
    }

    @ParameterizedTest
    @EnumSource
    void everyEndingHasWords(Ending ending) {
        assertThat(texts.report(vitals(ending))).isNotBlank();
    }

    private static Vitals vitals(Ending ending) {
        return new Vitals(
                "Backwise 1",
                NOW.minusDays(1).minusHours(2),
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
                List.of(new Restart(NOW.minusMinutes(1), ending, -1, 5, Recovery.Mode.SAFE)));
    }
}
