package org.backwise.kiosk.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program answers where it is started by hand. */
@Tag("real")
final class CommandLineTest {

    @TempDir
    private Path folder;

    private Ended started(String... arguments) throws IOException, InterruptedException {
        return new Program(arguments)
                .with("XDG_STATE_HOME", folder.resolve("state").toString())
                .without("DISPLAY")
                .endedIn(folder);
    }

    @Nested
    class AskedToCheck {

        @Test
        void findsNothingWrongWithWhatIsShipped() throws IOException, InterruptedException {
            assertThat(started("--check")).isEqualTo(new Ended(0, List.of("No problems."), List.of()));
        }

        @Test
        void namesFileAndLineOfWhatIsWrong() throws IOException, InterruptedException {
            Clinic clinic = Clinic.in(folder);
            Path flow = clinic.config().resolve("flows").resolve("chair-twist").resolve("flow.yaml");
            List<String> lines = Files.readAllLines(flow);
            lines.add(0, "colour: blue");
            Files.write(flow, lines);

            Ended check = started("--check", "--config", clinic.config().toString());

            assertThat(check.code()).isEqualTo(1);
            assertThat(check.errors()).anyMatch(line -> line.matches(".*chair-twist/flow\\.yaml:1: .*colour.*"));
            assertThat(check.out()).singleElement().asString().startsWith("Problems: ");
        }
    }

    @Nested
    class StartedWrongly {

        @ParameterizedTest
        @ValueSource(strings = {"--full", "--window", "--window=12x12", "--window=big", "chair-twist", "--check=yes"})
        void saysSoInOneLine(String argument) throws IOException, InterruptedException {
            Ended refused = started(argument);
            assertThat(refused.code()).isEqualTo(2);
            assertThat(refused.errors()).singleElement().asString().contains("Try --help.");
            assertThat(refused.out()).isEmpty();
        }

        @Test
        void saysInOneLineThatThereIsNoDisplay() throws IOException, InterruptedException {
            Ended refused = started();
            assertThat(refused.code()).isEqualTo(2);
            assertThat(refused.errors()).singleElement().asString().contains("No display");
        }

        @Test
        void saysInOneLineThatTheDisplayDoesNotAnswer() throws IOException, InterruptedException {
            Ended refused = new Program("--state", folder.resolve("state").toString())
                    .with("DISPLAY", ":32000")
                    .endedIn(folder);
            assertThat(refused.code()).isEqualTo(2);
            assertThat(refused.errors()).singleElement().asString().contains("No display");
        }
    }

    @Nested
    class AskedAboutItself {

        private Ended version;
        private Ended help;

        @BeforeEach
        void ask() throws IOException, InterruptedException {
            version = started("--version");
            help = started("--help");
        }

        @Test
        void tellsItsVersion() {
            assertThat(version.code()).isZero();
            assertThat(version.out()).singleElement().asString().matches("Backwise \\d+\\.\\d+.*");
        }

        @Test
        void tellsItsOptions() {
            assertThat(help.code()).isZero();
            assertThat(String.join("\n", help.out()))
                    .contains("--window", "--config", "--state", "--check", "--version", "--help");
        }
    }
}
