package org.backwise.kiosk.adapter.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.backwise.kiosk.core.staff.JournalEntry;
import org.backwise.kiosk.core.staff.StaffRole;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journal keeps what was changed, for as long as the clinic wants, whatever happens to the machine. */
class JournalFileTest {

    private static final int DAYS = 90;

    @TempDir
    Path state;

    @Test
    void keepsWhoChangedWhatAndWhen() {
        written("2026-03-31T09:12:05Z", "times.idle", "240", "180");

        assertThat(read())
                .containsExactly(new JournalEntry(
                        LocalDateTime.of(2026, 3, 31, 9, 12, 5), StaffRole.MANAGER, "times.idle", "240", "180"));
    }

    @Test
    void addsBehindWhatIsThere() {
        written("2026-03-31T09:12:05Z", "times.idle", "240", "180");
        written("2026-04-01T10:00:00Z", "times.warning", "45", "60");

        assertThat(read()).extracting(JournalEntry::what).containsExactly("times.idle", "times.warning");
    }

    @Test
    void keepsALineOneLineWhateverIsInIt() throws Exception {
        written("2026-03-31T09:12:05Z", "clinic.name", "One\tTwo\nThree", "x".repeat(5000));

        assertThat(read()).hasSize(1);
        assertThat(read().get(0).before()).isEqualTo("One Two Three");
        assertThat(Files.size(state.resolve("journal.txt"))).isLessThan(400);
    }

    @Nested
    class AfterThePowerWent {

        @Test
        void aTornLineIsLeftOutAndTheNextOneIsWhole() throws Exception {
            written("2026-03-31T09:12:05Z", "times.idle", "240", "180");
            Files.writeString(state.resolve("journal.txt"), "2026-03-31T09:13\tMANA", StandardOpenOption.APPEND);

            written("2026-03-31T09:14:00Z", "times.warning", "45", "60");

            assertThat(read()).extracting(JournalEntry::what).containsExactly("times.idle", "times.warning");
        }
    }

    @Nested
    class WithTime {

        @Test
        void linesOlderThanTheClinicWantsAreDropped() {
            written("2026-01-01T09:00:00Z", "times.idle", "240", "180");
            written("2026-03-30T09:00:00Z", "times.warning", "45", "60");
            written("2026-04-02T09:00:00Z", "times.retry", "8", "9");

            assertThat(read()).extracting(JournalEntry::what).containsExactly("times.warning", "times.retry");
        }
    }

    @Nested
    class OnAFullDisk {

        @Test
        void nothingIsThrown() throws Exception {
            Files.createDirectory(state.resolve("journal.txt"));

            written("2026-03-31T09:12:05Z", "times.idle", "240", "180");

            assertThat(read()).isEmpty();
        }
    }

    private void written(String at, String what, String before, String after) {
        try (JournalFile journal = new JournalFile(state, DAYS, Clock.fixed(Instant.parse(at), ZoneOffset.UTC))) {
            journal.changed(StaffRole.MANAGER, what, before, after);
        }
    }

    private List<JournalEntry> read() {
        try (JournalFile journal =
                new JournalFile(state, DAYS, Clock.fixed(Instant.parse("2026-04-02T12:00:00Z"), ZoneOffset.UTC))) {
            return journal.read();
        }
    }
}
