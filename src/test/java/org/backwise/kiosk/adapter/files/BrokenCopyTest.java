package org.backwise.kiosk.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy of the shipped content with a mistake in every corner: all of them are told at once, each where it stands. */
class BrokenCopyTest {

    /** One line of {@code broken-copy.tsv}. */
    private record Spoilt(String file, String from, String to, String told) {

        static Spoilt of(String line) {
            String[] parts = line.split("\t", 4);
            return new Spoilt(parts[0], written(parts[1]), written(parts[2]), parts[3]);
        }

        private static String written(String escaped) {
            return escaped.replace("\\n", "\n").replace("\\t", "\t");
        }

        void spoil(Path config) throws IOException {
            Path path = config.resolve(file);
            String text = Files.readString(path);
            assertThat(text).as(file).contains(from);
            Files.writeString(path, text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
        }

        boolean isIn(Problem problem) {
            return problem.file().endsWith("kiosk-config/" + file)
                    && problem.line() > 0
                    && !problem.todo().isBlank()
                    && problem.toString().contains(told);
        }
    }

    @TempDir
    Path root;

    @BeforeEach
    void copyTheShippedContent() throws IOException {
        Path shipped = Path.of("kiosk-config");
        try (Stream<Path> all = Files.walk(shipped)) {
            for (Path path : all.toList()) {
                Path target = root.resolve(shipped).resolve(shipped.relativize(path));
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    @Test
    void tellsAllItsMistakesWithFileLineAndWhatToDo() throws IOException {
        List<Spoilt> mistakes = mistakes();
        for (Spoilt mistake : mistakes) {
            mistake.spoil(root.resolve("kiosk-config"));
        }

        List<Problem> told = told();

        assertThat(mistakes).hasSizeGreaterThanOrEqualTo(40);
        assertThat(mistakes)
                .filteredOn(mistake -> told.stream().noneMatch(mistake::isIn))
                .as("not told")
                .isEmpty();
    }

    @Test
    void tellsNothingBeforeAnythingIsSpoilt() {
        assertThat(told()).isEmpty();
    }

    /** What {@code --check} prints. */
    private List<Problem> told() {
        KioskFolder folder = new KioskFolder(root.resolve("kiosk-config"), Path.of("media"));
        return new ContentFiles(folder, Clock.systemUTC()).review().problems();
    }

    private static List<Spoilt> mistakes() throws IOException {
        try (InputStream in = BrokenCopyTest.class.getResourceAsStream("broken-copy.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Spoilt::of)
                    .toList();
        }
    }
}
