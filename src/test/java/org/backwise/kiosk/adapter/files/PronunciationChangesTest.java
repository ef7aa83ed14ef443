package org.backwise.kiosk.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backwise.kiosk.core.library.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PronunciationChangesTest {

    private static final String FILE = "kiosk-config/pronunciation/en.txt";

    @TempDir
    Path root;

    private TinyLibrary files;
    private PronunciationChanges book;

    @BeforeEach
    void useTheShippedFile() throws IOException {
        files = new TinyLibrary(root).write(FILE, Files.readAllBytes(Path.of(FILE)));
        book = new PronunciationChanges(files.folder());
    }

    @Test
    void changesTheLineOfAWordAndNoOther() {
        String before = files.text(FILE);

        assertThat(book.put("Read", "r eh1 d")).isEmpty();

        assertThat(book.words()).containsEntry("read", "r eh1 d");
        assertThat(files.text(FILE).lines().count()).isEqualTo(before.lines().count());
        assertThat(files.text(FILE + ".before")).isEqualTo(before);
    }

    @Test
    void addsAWordAndTakesItOutAgain() {
        String before = files.text(FILE);

        assertThat(book.put("Riverside", "r ih1 v er s ay d")).isEmpty();
        assertThat(book.words()).containsEntry("riverside", "r ih1 v er s ay d");

        assertThat(book.remove("riverside")).isEmpty();
        assertThat(files.text(FILE)).isEqualTo(before);
    }

    @Test
    void refusesWhatIsNoWordAndWhatIsNoSound() {
        String before = files.text(FILE);

        assertThat(book.put("two words", "t uw1")).extracting(Problem::line).containsExactly(0);
        assertThat(book.put("numb", "n xx m")).hasSize(1);
        assertThat(book.put("", "n")).hasSize(1);
        assertThat(files.text(FILE)).isEqualTo(before);
    }

    @Test
    void tellsOfAMissingFile() {
        files.delete(FILE);

        List<Problem> problems = book.put("numb", "n ah1 m");

        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("missing"));
    }
}
