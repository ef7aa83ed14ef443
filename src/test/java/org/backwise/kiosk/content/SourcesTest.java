package org.backwise.kiosk.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.backwise.kiosk.adapter.files.LibraryFiles;
import org.backwise.kiosk.adapter.files.SettingsFile;
import org.backwise.kiosk.adapter.files.TinyLibrary;
import org.backwise.kiosk.core.library.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The numbers in review records lead to sources. */
class SourcesTest {

    private static final String SOURCES = "kiosk-config/sources.yaml";

    @TempDir
    Path root;

    private TinyLibrary files;

    @BeforeEach
    void writeFiles() {
        files = new TinyLibrary(root);
    }

    @Test
    void doSoInTheShippedContent() {
        assertThat(new LibraryFiles()
                        .read(
                                ShippedContent.FOLDER,
                                new SettingsFile().read(ShippedContent.FOLDER).settings())
                        .problems())
                .filteredOn(problem -> problem.toString().contains("source"))
                .isEmpty();
        assertThat(ShippedContent.LIBRARY.flows())
                .allMatch(flow -> !flow.review().sources().isEmpty());
    }

    @Nested
    class WithoutTheFile {

        @Test
        void oneProblemIsToldAndEveryFlowShows() {
            files.delete(SOURCES);

            assertThat(files.read().problems())
                    .extracting(Problem::toString)
                    .containsExactly(SOURCES + ": The file is missing. Put it back.");
            assertThat(files.library().flows()).hasSize(2);
        }
    }

    @Nested
    class ANumberThatLeadsNowhere {

        @Test
        void isToldWithFileAndLineAndTheFlowStillShows() {
            String plan = "kiosk-config/flows/sway/flow.yaml";
            files.change(plan, "sources: [S01, S02]", "sources:\n    - S01\n    - S99");

            assertThat(files.read().problems()).singleElement().satisfies(problem -> {
                assertThat(problem.file()).isEqualTo(plan);
                assertThat(problem.line())
                        .isEqualTo(files.text(plan).lines().toList().indexOf("    - S99") + 1);
                assertThat(problem.what()).isEqualTo("There is no source 'S99'.");
            });
            assertThat(files.library().flows())
                    .extracting(flow -> flow.id().value())
                    .contains("sway");
        }
    }
}
