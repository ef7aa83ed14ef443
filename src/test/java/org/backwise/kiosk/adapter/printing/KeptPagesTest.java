package org.backwise.kiosk.adapter.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Pages that were not printed")
class KeptPagesTest {

    private static final byte[] PDF = {1, 2, 3};

    @TempDir
    private Path state;

    @Nested
    @DisplayName("where there is room")
    class WhereThereIsRoom {

        @Test
        void areKeptByTimeAndTitle() {
            assertThat(keep("Gentle Chair Twists")).matches("2026-11-23-0915-gentle-chair-twists-\\d{2}\\.pdf");
        }

        @Test
        void areKeptWhole() throws IOException {
            assertThat(state.resolve("pages").resolve(keep("Twist"))).hasBinaryContent(PDF);
        }

        @Test
        void leaveNothingElseBehind() throws IOException {
            String name = keep("Twist");
            assertThat(files()).containsExactly(name);
        }

        @Test
        void areAllKeptWhenTheyComeInTheSameMinute() throws IOException {
            for (int page = 0; page < 30; page++) {
                keep("Twist");
            }
            assertThat(files()).hasSize(30);
        }

        @Test
        void haveNumbersThatNoOtherHas() throws IOException {
            for (int page = 0; page < KeptPages.MOST; page++) {
                kept(Duration.ofMinutes(page)).keep("Twist " + (char) ('a' + page % 26), PDF);
            }
            assertThat(files().stream().map(name -> name.replaceFirst(".*-", "")))
                    .hasSize(KeptPages.MOST)
                    .doesNotHaveDuplicates();
        }

        @Test
        void haveNamesThatAreSafeForAnyDisk() {
            assertThat(keep("../Rücken & \"Hals\": <1>")).matches("2026-11-23-0915-rucken-hals-1-\\d{2}\\.pdf");
            assertThat(keep("漢字")).matches("2026-11-23-0915-page-\\d{2}\\.pdf");
            assertThat(keep("x".repeat(500)).length()).isLessThan(80);
        }

        @Test
        void giveWayToNewerOnesBeyondFifty() throws IOException {
            for (int minute = 0; minute < KeptPages.MOST + 3; minute++) {
                kept(Duration.ofMinutes(minute)).keep("Twist", PDF);
            }
            assertThat(files()).hasSize(KeptPages.MOST).allMatch(name -> name.compareTo("2026-11-23-0918") > 0);
        }

        @Test
        void leaveOtherFilesOfTheFolderAlone() throws IOException {
            Files.createDirectories(state.resolve("pages"));
            Files.writeString(state.resolve("pages/0-read-me.txt"), "for staff");
            giveWayToNewerOnes();
            assertThat(files()).contains("0-read-me.txt");
        }

        private void giveWayToNewerOnes() {
            for (int minute = 0; minute < KeptPages.MOST + 3; minute++) {
                kept(Duration.ofMinutes(minute)).keep("Twist", PDF);
            }
        }
    }

    @Nested
    @DisplayName("where there is none")
    class WhereThereIsNone {

        @Test
        void areLostIfTheFolderCannotBeWritten() throws IOException {
            Path file = Files.writeString(state.resolve("a-file"), "");
            KeptPages kept = new KeptPages(Optional.of(file.resolve("pages")), Sheets.CLOCK);
            assertThat(kept.keep("Twist", PDF)).isEmpty();
        }

        @Test
        @EnabledOnOs(OS.LINUX)
        void areLostIfTheDiskIsFull() throws IOException {
            Files.createDirectories(state.resolve("pages"));
            Files.createSymbolicLink(state.resolve("pages/unfinished.tmp"), Path.of("/dev/full"));
            assertThat(kept(Duration.ZERO).keep("Twist", PDF)).isEmpty();
            assertThat(files()).isEmpty();
        }
    }

    @Test
    void areNotKeptUnlessStaffSetAFolder() throws IOException {
        assertThat(new KeptPages(Optional.empty(), Sheets.CLOCK).keep("Twist", PDF))
                .isEmpty();
        try (Stream<Path> files = Files.list(state)) {
            assertThat(files).isEmpty();
        }
    }

    private String keep(String title) {
        return kept(Duration.ZERO).keep(title, PDF).orElseThrow();
    }

    private KeptPages kept(Duration later) {
        return new KeptPages(Optional.of(state.resolve("pages")), Clock.offset(Sheets.CLOCK, later));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(state.resolve("pages"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
