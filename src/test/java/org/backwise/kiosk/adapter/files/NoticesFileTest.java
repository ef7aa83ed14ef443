package org.backwise.kiosk.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import org.backwise.kiosk.core.library.Notices;
import org.backwise.kiosk.core.library.UrgentNotice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clinic's own lines are kept in a file that people can read. */
class NoticesFileTest {

    private static final Notices ALL = new Notices(
            Optional.of("Flu shots are here: ask at the desk."),
            Optional.of("It's open on Saturdays, too."),
            Optional.of(new UrgentNotice("Water is off. # today", LocalDateTime.of(2026, 3, 31, 18, 0))));

    @TempDir
    Path root;

    private TinyLibrary files;
    private NoticesFile file;

    @BeforeEach
    void writeFiles() {
        files = new TinyLibrary(root);
        file = new NoticesFile(files.folder());
    }

    @Test
    void noFileMeansNoLines() {
        assertThat(file.written()).isEqualTo(Notices.NONE);
        assertThat(files.read().problems()).isEmpty();
    }

    @Test
    void whatIsKeptIsReadAgainAndReachesTheLibrary() {
        assertThat(file.save(ALL)).isEmpty();

        assertThat(file.written()).isEqualTo(ALL);
        assertThat(files.library().notices()).isEqualTo(ALL);
        assertThat(files.read().problems()).isEmpty();
    }

    @Test
    void linesCanBeTakenAway() {
        file.save(ALL);

        assertThat(file.save(Notices.NONE)).isEmpty();
        assertThat(files.library().notices()).isEqualTo(Notices.NONE);
        assertThat(files.read().problems()).isEmpty();
    }

    @Nested
    class ALineThatIsTooLong {

        @Test
        void isToldAndNotKept() {
            Notices tooLong = new Notices(Optional.of("x".repeat(81)), Optional.empty(), Optional.empty());

            assertThat(file.check(tooLong)).hasSize(1);
            assertThat(file.save(tooLong)).hasSize(1);
            assertThat(file.written()).isEqualTo(Notices.NONE);
        }
    }

    @Nested
    class AFileThatSomebodyBroke {

        @Test
        void isToldAndTheRestGoesOn() {
            files.write("kiosk-config/notices.yaml", "urgent:\n  text: Water is off.\n  until: noon\n");

            assertThat(files.read().problems()).hasSize(1);
            assertThat(files.read().problems().get(0).todo()).contains("2026-03-31 18:00");
            assertThat(files.library().flows()).isNotEmpty();
        }
    }
}
