package org.backwise.kiosk.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and folders that are missing, in the wrong place, or no text at all. */
class UnreadableFilesTest {

    private static final String SWAY = "kiosk-config/flows/sway/flow.yaml";
    private static final String SWAY_WORDS = "kiosk-config/flows/sway/en.yaml";
    private static final String ORDER = "kiosk-config/order.yaml";

    @TempDir
    Path root;

    private TinyLibrary packed;
    private TinyLibrary files;

    @BeforeEach
    void writeFiles() {
        packed = new TinyLibrary(root.resolve("packed"));
        files = new TinyLibrary(root.resolve("clinic"));
    }

    @Nested
    class AFolder {

        @Test
        void thatIsMissingLeavesTheHelp() {
            Outcome outcome = outcome(new KioskFolder(root.resolve("nowhere"), root.resolve("nowhere")));

            assertThat(outcome.flows()).containsExactly("get-help");
            assertThat(outcome.filesTold()).containsExactly("nowhere");
        }

        @Test
        void thatIsEmptyLeavesTheHelp() throws IOException {
            Path empty = Files.createDirectory(root.resolve("empty"));

            Outcome outcome = outcome(new KioskFolder(empty, empty));

            assertThat(outcome.flows()).containsExactly("get-help");
            assertThat(outcome.filesTold())
                    .containsExactly(
                            "empty/flows",
                            "empty/order.yaml",
                            "empty/pictures",
                            "empty/shared/en.yaml",
                            "empty/shared/shared.yaml",
                            "empty/sources.yaml");
        }

        @Test
        void ofAFlowHoldsNothingElse() {
            files.write("kiosk-config/flows/sway/notes.txt", "x").write("kiosk-config/flows/notes.txt", "x");

            assertThat(outcome().filesTold())
                    .containsExactly("kiosk-config/flows/notes.txt", "kiosk-config/flows/sway/notes.txt");
            assertThat(outcome().flows()).contains("sway");
        }

        @Test
        void ofAFlowHasAPlainName() {
            files.write("kiosk-config/flows/My Flow/flow.yaml", "id: my-flow");

            assertThat(outcome().told())
                    .singleElement()
                    .asString()
                    .contains("My Flow: The folder's name is not lower-case words");
        }
    }

    @Nested
    class APicture {

        @Test
        void thatIsMissingDoesNotDropItsFlow() {
            files.delete("media/pictures/line.svg");

            assertThat(outcome().flows()).contains("sway");
            assertThat(outcome().told())
                    .singleElement()
                    .asString()
                    .startsWith(SWAY + ":14: There is no picture 'line'.");
        }

        @Test
        void thatIsTooLargeIsTold() {
            files.write("media/pictures/line.svg", " ".repeat(500_001));

            assertThat(outcome().told())
                    .containsExactly("media/pictures/line.svg: The file has 501 kB, more than 500 kB."
                            + " Shorten it, or put the right file in its place.");
        }

        @Test
        void thatLinksOutOfMediaIsTold() throws IOException {
            files.delete("media/pictures/line.svg");
            Files.createSymbolicLink(files.path("media/pictures/line.svg"), packed.path("media/pictures/line.svg"));

            assertThat(outcome().told())
                    .singleElement()
                    .asString()
                    .startsWith("media/pictures/line.svg: This leads out of the folder media.");
        }

        @Test
        void isTheLeastProblemWhereTheWholeFolderIsMissing() {
            KioskFolder folder = new KioskFolder(files.folder().config(), root.resolve("media"));

            assertThat(outcome(folder).filesTold()).containsExactly("media/pictures");
        }
    }

    @Nested
    class AFile {

        @Test
        void ofTenMegabytesIsRefused() {
            files.write(SWAY_WORDS, "title: " + "x".repeat(10_000_000));

            assertThat(outcome().told())
                    .singleElement()
                    .asString()
                    .startsWith(SWAY_WORDS + ": The file has 10001 kB, more than 1000 kB.");
        }

        @Test
        void thatLinksOutOfItsFolderIsNotRead() throws IOException {
            files.delete(SWAY);
            Files.createSymbolicLink(files.path(SWAY), packed.path(SWAY));

            assertThat(outcome().told())
                    .containsExactly(SWAY
                            + ": This leads out of the folder kiosk-config. Put the file itself here, not a"
                            + " link to it.");
        }

        @Test
        void inAFolderThatLinksOutIsNotRead() throws IOException {
            Files.createSymbolicLink(files.path("kiosk-config/flows/twin"), packed.path("kiosk-config/flows/sway"));

            assertThat(outcome().told())
                    .singleElement()
                    .asString()
                    .startsWith("kiosk-config/flows/twin: This leads out");
        }

        @Test
        void thatIsAFolderIsTold() {
            files.delete(ORDER).write(ORDER + "/x", "x");

            assertThat(outcome().told()).containsExactly(ORDER + ": This is not a file. Put the file in its place.");
        }

        @Test
        void withBytesThatAreNotUtf8IsToldWithTheirLine() {
            byte[] bytes = files.text(SWAY_WORDS).getBytes(StandardCharsets.ISO_8859_1);
            bytes[files.text(SWAY_WORDS).indexOf("Nod slowly")] = (byte) 0xE9;
            files.write(SWAY_WORDS, bytes);

            assertThat(outcome().told())
                    .containsExactly(SWAY_WORDS
                            + ":22: A character on this line is not UTF-8. Type it anew, and save as UTF-8.");
        }

        @Test
        void inUtf16IsTold() {
            files.write(SWAY_WORDS, files.text(SWAY_WORDS).getBytes(StandardCharsets.UTF_16LE));

            assertThat(outcome().told()).singleElement().asString().contains("The file is not plain text in UTF-8.");
        }

        @Test
        void thatIsEmptyIsTold() {
            files.write(SWAY_WORDS, "# nothing\n");

            assertThat(outcome().told()).containsExactly(SWAY_WORDS + ": The file is empty. Put back what was in it.");
        }
    }

    private Outcome outcome() {
        return Outcome.of(files, packed);
    }

    private Outcome outcome(KioskFolder folder) {
        return Outcome.of(folder, files, packed);
    }
}
