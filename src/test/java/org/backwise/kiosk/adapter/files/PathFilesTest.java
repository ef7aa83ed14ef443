package org.backwise.kiosk.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.backwise.kiosk.core.library.PathQuestion;
import org.backwise.kiosk.core.library.Picture;
import org.backwise.kiosk.core.library.PictureName;
import org.backwise.kiosk.core.library.Problem;
import org.backwise.kiosk.core.library.SimplePath;
import org.backwise.kiosk.core.settings.Clinic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A question of the simple path may have a picture of its own, with its own words. */
class PathFilesTest {

    private static final String PICTURE = "    picture: path-neck\n";
    private static final String TOLD = "    picture: A neck that glows.\n";

    @TempDir
    private Path folder;

    @Test
    void aQuestionMayShowWhatItAsksAbout() throws IOException {
        assertThat(read(PICTURE, TOLD).value().orElseThrow().questions())
                .extracting(PathQuestion::picture)
                .contains(Optional.of(new Picture(new PictureName("path-neck"), "A neck that glows.")));
    }

    @Test
    void itsPictureIsLookedForAmongTheOthers() throws IOException {
        assertThat(read(PICTURE, TOLD).pictures())
                .extracting(named -> named.name().value())
                .containsExactly("path-neck");
    }

    @Test
    void aQuestionNeedsNoPicture() throws IOException {
        assertThat(read("", "").value().orElseThrow().questions())
                .extracting(PathQuestion::picture)
                .containsExactly(Optional.empty());
    }

    @Test
    void aPictureThatNobodyCouldHearIsTold() throws IOException {
        assertThat(read(PICTURE, "").problems())
                .extracting(Problem::what)
                .containsExactly("The question 'neck' has a picture, but no words for it.");
    }

    @Test
    void wordsForNoPictureAreTold() throws IOException {
        assertThat(read("", TOLD).problems())
                .extracting(Problem::what)
                .containsExactly("There are words for a picture of 'neck', but path.yaml names none.");
    }

    private Reading<SimplePath> read(String picture, String told) throws IOException {
        write("path.yaml", "questions:\n  - id: neck\n    flow: stretch\n" + picture);
        write(
                "en.yaml",
                "questions:\n  neck:\n    heading: Is your neck stiff?\n" + told
                        + "end:\n  heading: That was the last question\n");
        Wording wording = new Wording(new Clinic("C", "555 0100", "911", Optional.empty()));
        return new PathFiles(new Folder(folder), wording, Set.of("stretch")).read();
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("path"));
        Files.writeString(folder.resolve("path").resolve(name), text);
    }
}
