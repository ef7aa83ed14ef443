package org.backwise.kiosk.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.backwise.kiosk.adapter.files.KioskFolder;
import org.backwise.kiosk.adapter.files.LibraryFiles;
import org.backwise.kiosk.adapter.files.PronunciationFile;
import org.backwise.kiosk.adapter.files.ReadLibrary;
import org.backwise.kiosk.adapter.files.ReadSettings;
import org.backwise.kiosk.adapter.files.SettingsFile;
import org.backwise.kiosk.core.health.Restart;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.Problem;
import org.backwise.kiosk.core.settings.KioskSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The shipped files, damaged at random: only clear errors may come of it. How often is set by {@code -Dfuzz.runs=…}; the
 * seed of each run is its number plus {@code -Dfuzz.seed=…}, and is told when it fails.
 */
class FuzzTest {

    private static final int RUNS = Integer.getInteger("fuzz.runs", 150);
    private static final long SEED = Long.getLong("fuzz.seed", 0);

    @TempDir
    private Path root;

    private KioskFolder folder;

    @BeforeEach
    void copy() throws IOException {
        for (String top : List.of("kiosk-config", "media")) {
            try (Stream<Path> files = Files.walk(Path.of(top))) {
                for (Path file : files.toList()) {
                    Path there = root.resolve(file);
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(there);
                    } else if (!file.toString().endsWith(".svg")) {
                        Files.copy(file, there);
                    }
                }
            }
        }
        folder = new KioskFolder(root.resolve("kiosk-config"), root.resolve("media"));
    }

    @Test
    void settings() throws IOException {
        Path file = folder.config().resolve("kiosk.yaml");
        byte[] good = Files.readAllBytes(file);
        for (int run = 0; run < RUNS; run++) {
            Files.write(file, Damage.of(good, new Random(SEED + run)));
            ReadSettings read = new SettingsFile().read(folder);
            assertThat(read.settings()).as("seed %d", SEED + run).isNotNull();
            assertThat(read.problems()).as("seed %d", SEED + run).allMatch(FuzzTest::isClear);
        }
    }

    @Test
    void pronunciations() throws IOException {
        Path file = folder.config().resolve("pronunciation").resolve("en.txt");
        byte[] good = Files.readAllBytes(file);
        for (int run = 0; run < RUNS; run++) {
            Files.write(file, Damage.of(good, new Random(SEED + run)));
            assertThat(new PronunciationFile().read(folder).problems())
                    .as("seed %d", SEED + run)
                    .allMatch(FuzzTest::isClear);
        }
    }

    /** The order, and one file of content. Reading all content takes long, so it is done less often. */
    @Test
    void content() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder.config())) {
            files = all.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        int runs = Math.max(5, RUNS / 50);
        for (int run = 0; run < runs; run++) {
            Random random = new Random(SEED + run);
            Path file = files.get(random.nextInt(files.size()));
            byte[] good = Files.readAllBytes(file);
            Files.write(file, Damage.of(good, random));
            ReadLibrary read = new LibraryFiles().read(folder, KioskSettings.FALLBACK);
            Files.write(file, good);
            assertThat(read.library().flow(FlowId.GET_HELP))
                    .as("seed %d", SEED + run)
                    .isPresent();
            assertThat(read.problems()).as("seed %d", SEED + run).allMatch(FuzzTest::isClear);
        }
    }

    @Test
    void restarts() {
        byte[] good = "2026-03-31T03:30:05 DIED code 137 lived 5 s, USUAL".getBytes(StandardCharsets.UTF_8);
        for (int run = 0; run < RUNS; run++) {
            String line = new String(Damage.of(good, new Random(SEED + run)), StandardCharsets.UTF_8);
            assertThat(Restart.of(line)).as("seed %d", SEED + run).isNotNull();
        }
    }

    /** It names the file, and says what is wrong and what to do in words that can be printed. */
    private static boolean isClear(Problem problem) {
        return !problem.file().isBlank()
                && !problem.what().isBlank()
                && !problem.todo().isBlank()
                && !problem.what().contains("Exception")
                && problem.toString().chars().noneMatch(Character::isISOControl);
    }
}
