package org.backwise.kiosk.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.Problem;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One planted mistake at a time: it alone is told, in its file, on its line, in plain words. */
class MistakesTest {

    @TempDir
    Path root;

    static Stream<Mistake> mistakes() {
        return Stream.of(
                        FlowMistakes.structure(),
                        FlowMistakes.holds(),
                        FlowMistakes.words(),
                        OtherMistakes.yaml(),
                        OtherMistakes.shared(),
                        OtherMistakes.order(),
                        OtherMistakes.settings(),
                        SourceMistakes.all(),
                        OtherMistakes.pictures(),
                        OtherMistakes.missingPictures())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isTold(Mistake mistake) {
        TinyLibrary sound = new TinyLibrary(root.resolve("sound"));
        TinyLibrary spoilt = new TinyLibrary(root.resolve("spoilt"));

        spoilt.change(mistake.file(), mistake.from(), mistake.to());

        assertThat(problemsOf(spoilt, sound)).singleElement().satisfies(problem -> {
            assertThat(problem.toString()).contains(mistake.what());
            assertThat(problem.file()).isEqualTo(mistake.toldIn());
            assertThat(problem.line()).isEqualTo(mistake.line(spoilt));
            assertThat(problem.todo()).isNotBlank();
        });
    }

    private static List<Problem> problemsOf(TinyLibrary library, TinyLibrary builtIn) {
        ReadSettings settings = new SettingsFile().read(library.folder());
        LibraryFiles files = new LibraryFiles(new Folder(builtIn.folder().config()));
        List<Problem> problems = new ArrayList<>(settings.problems());
        ReadLibrary read = files.read(library.folder(), settings.settings());
        problems.addAll(read.problems());
        problems.addAll(new PictureCheck(library.folder()).problems(read.pictures()));
        return problems;
    }
}
