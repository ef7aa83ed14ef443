package org.backwise.kiosk.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backwise.kiosk.adapter.files.KioskFolder;
import org.backwise.kiosk.adapter.files.PronunciationFile;
import org.backwise.kiosk.adapter.files.ReadPronunciations;
import org.backwise.kiosk.adapter.freetts.Pronunciations;
import org.backwise.kiosk.core.library.Problem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How staff write what a word sounds like. */
class PronunciationFileTest {

    private static final String NAME = "kiosk-config/pronunciation/en.txt";

    @TempDir
    Path root;

    @Nested
    class ARightFile {

        @Test
        void givesEachWordItsPhones() throws IOException {
            assertThat(read("# Notes\n\nNumb = n  ah1 m   # as in thumb\r\ndon't=d ow1 n t\n")
                            .phones())
                    .isEqualTo(Map.of("numb", "n ah1 m", "don't", "d ow1 n t"));
        }

        @Test
        void hasNoProblem() throws IOException {
            assertThat(read("numb = n ah1 m\n").problems()).isEmpty();
        }
    }

    @Nested
    class ABadLine {

        @Test
        void isToldAndTheOthersStillCount() throws IOException {
            ReadPronunciations read = read("numb = n ah1 m\ntear t eh1 r\nuse = y uw1 z\n");

            assertThat(read.phones()).containsOnlyKeys("numb", "use");
            assertThat(told(read))
                    .containsExactly(NAME + ":2: 'tear t eh1 r' is not a word and its sounds."
                            + " Write it like: numb = n ah1 m");
        }

        @Test
        void isOneWithASoundThatIsNone() throws IOException {
            ReadPronunciations read = read("sore = s ao2 r\nsacrum = s ey k r uhm\n");

            assertThat(read.phones()).isEmpty();
            assertThat(told(read).get(0)).startsWith(NAME + ":1: The sound 'ao2' is not known. Known are: b ch d");
            assertThat(told(read).get(1)).startsWith(NAME + ":2: The sound 'uhm' is not known.");
        }

        @Test
        void isOneWithMoreThanAWord() throws IOException {
            assertThat(told(read("side-on = s ay d\n")))
                    .containsExactly(
                            NAME + ":1: 'side-on' is not one word in letters. Give each word a line of its own,"
                                    + " also the parts of a word with a hyphen.");
        }

        @Test
        void isASecondLineForAWord() throws IOException {
            ReadPronunciations read = read("read = r iy1 d\nRead = r eh1 d\n");

            assertThat(read.phones()).isEqualTo(Map.of("read", "r iy1 d"));
            assertThat(told(read))
                    .containsExactly(NAME
                            + ":2: The word 'read' stands here a second time. Keep it once; the first is on line 1.");
        }

        @Test
        void isOneWithNothingOnOneSide() throws IOException {
            assertThat(read(" = n ah1 m\nnumb = \nnumb = n = m\n").problems())
                    .extracting(Problem::line)
                    .containsExactly(1, 2, 3);
        }

        @Test
        void isOneThatIsNotPlainText() throws IOException {
            assertThat(read("numb = n ah1 m\nn\u00e4h = n".getBytes(StandardCharsets.ISO_8859_1))
                            .problems())
                    .extracting(Problem::line)
                    .startsWith(2);
        }
    }

    @Test
    void aMissingFileIsAProblem() {
        ReadPronunciations read = new PronunciationFile().read(folder());

        assertThat(read.phones()).isEmpty();
        assertThat(told(read)).containsExactly(NAME + ": The file is missing. Put it back.");
    }

    @Test
    void takesTheSoundsThatTheVoiceTakes() throws IOException {
        List<String> sounds = Stream.of(
                        "aa ae ah ao aw ax ay eh er ey ih iy ow oy uh uw b ch d dh f g hh jh k l m n ng p"
                                + " r s sh t th v w y z zh aa1 uw1 b1 q ah2 xx")
                .flatMap(all -> Stream.of(all.split(" ")))
                .toList();

        for (String sound : sounds) {
            assertThat(read("word = " + sound).problems().isEmpty())
                    .as(sound)
                    .isEqualTo(
                            new Pronunciations(Map.of("word", sound)).unusable().isEmpty());
        }
    }

    private ReadPronunciations read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private ReadPronunciations read(byte[] bytes) throws IOException {
        Path file = folder().config().resolve("pronunciation/en.txt");
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return new PronunciationFile().read(folder());
    }

    private KioskFolder folder() {
        return new KioskFolder(root.resolve("kiosk-config"), root.resolve("media"));
    }

    private static List<String> told(ReadPronunciations read) {
        return read.problems().stream().map(Problem::toString).toList();
    }
}
