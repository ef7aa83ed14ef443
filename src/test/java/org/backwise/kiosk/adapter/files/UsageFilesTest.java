package org.backwise.kiosk.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.usage.Counted;
import org.backwise.kiosk.core.usage.UsageFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageFilesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final UsageFact OPENED = new UsageFact(Counted.OPENED, Optional.of(new FlowId("self-hug")));
    private static final UsageFact DONE = new UsageFact(Counted.DONE, Optional.empty());

    @TempDir
    Path state;

    @Test
    void keepsCountsByDayAndHour() throws IOException {
        count(TODAY, OPENED, OPENED, DONE);

        assertThat(Files.readString(state.resolve("usage/2026-03-31.csv")))
                .isEqualTo("day,hour,what,flow,count\n2026-03-31,9,opened,self-hug,2\n2026-03-31,9,done,,1\n");
    }

    @Test
    void goesOnCountingAfterARestart() {
        count(TODAY, OPENED);
        count(TODAY, OPENED, DONE);

        try (UsageFiles files = on(TODAY)) {
            assertThat(files.read().sum(Counted.OPENED)).isEqualTo(2);
            assertThat(files.read().sum(Counted.DONE)).isEqualTo(1);
        }
    }

    @Test
    void removesDaysThatAreTooOld() {
        count(TODAY.minusDays(3), OPENED);
        count(TODAY.minusDays(2), OPENED);
        count(TODAY, OPENED);

        assertThat(state.resolve("usage").toFile().list())
                .containsExactlyInAnyOrder("2026-03-29.csv", "2026-03-31.csv");
    }

    @Test
    void beginsAnotherFileWhenTheDayEnds() {
        Instant[] now = {TODAY.atTime(23, 59).toInstant(ZoneOffset.UTC)};
        Clock clock = new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now[0];
            }
        };
        try (UsageFiles files = new UsageFiles(state, 3, clock)) {
            files.count(List.of(OPENED));
            now[0] = now[0].plusSeconds(120);
            files.count(List.of(OPENED));
        }

        try (UsageFiles files = on(TODAY.plusDays(1))) {
            assertThat(files.read().byDay(Counted.OPENED)).containsOnlyKeys(TODAY, TODAY.plusDays(1));
        }
    }

    @Test
    void leavesOutWhatIsNoCount() throws IOException {
        Files.createDirectories(state.resolve("usage"));
        Files.writeString(
                state.resolve("usage/2026-03-31.csv"),
                "day,hour,what,flow,count\n2026-03-31,9,opened,self-hug,2\n2026-03-31,29,done,,1\nnonsense\n"
                        + "2026-03-31,9,opened,No Flow,1\n2026-03-31,9,done,self-hug,1\n2026-03-31,9,done,,-1\n");

        count(TODAY, OPENED);

        try (UsageFiles files = on(TODAY)) {
            assertThat(files.read().counts()).hasSize(1).containsValue(3);
        }
    }

    @Test
    void losesNoMoreThanCountsWhereItCannotWrite() throws IOException {
        Files.writeString(state.resolve("usage"), "a file in the place of the folder");

        count(TODAY, OPENED);

        try (UsageFiles files = on(TODAY)) {
            assertThat(files.read().isEmpty()).isTrue();
        }
    }

    private void count(LocalDate day, UsageFact... facts) {
        try (UsageFiles files = on(day)) {
            files.count(List.of(facts));
        }
    }

    private UsageFiles on(LocalDate day) {
        return new UsageFiles(state, 3, Clock.fixed(day.atTime(9, 30).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }
}
