package org.backwise.kiosk.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.backwise.kiosk.adapter.files.KeysFile;
import org.backwise.kiosk.adapter.files.KioskFolder;
import org.backwise.kiosk.adapter.files.LibraryFiles;
import org.backwise.kiosk.adapter.files.PronunciationFile;
import org.backwise.kiosk.adapter.files.ReadKeys;
import org.backwise.kiosk.adapter.files.ReadLibrary;
import org.backwise.kiosk.adapter.files.ReadSettings;
import org.backwise.kiosk.adapter.files.SettingsFile;
import org.backwise.kiosk.adapter.files.TinyLibrary;
import org.backwise.kiosk.adapter.setup.Media;
import org.backwise.kiosk.adapter.setup.SetUpFiles;
import org.backwise.kiosk.core.health.Restart;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.Problem;
import org.backwise.kiosk.core.settings.KioskSettings;
import org.backwise.kiosk.core.setup.FoundSetUp;
import org.backwise.kiosk.core.setup.Medium;
import org.backwise.kiosk.core.setup.SetUpOutcome;
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
    void keys() throws IOException {
        Path file = folder.config().resolve("keys.yaml");
        byte[] good = Files.readAllBytes(file);
        for (int run = 0; run < RUNS; run++) {
            Files.write(file, Damage.of(good, new Random(SEED + run)));
            ReadKeys read = new KeysFile().read(folder);
            assertThat(read.keys().missing()).as("seed %d", SEED + run).isEmpty();
            assertThat(read.problems()).as("seed %d", SEED + run).allMatch(FuzzTest::isClear);
        }
    }

    /** With the smallest library that there can be, since all of it is read anew. */
    @Test
    void order() throws IOException {
        KioskFolder tiny = new TinyLibrary(root.resolve("tiny")).folder();
        Path file = tiny.config().resolve("order.yaml");
        byte[] good = Files.readAllBytes(Path.of("kiosk-config", "order.yaml"));
        for (int run = 0; run < RUNS; run++) {
            Files.write(file, Damage.of(good, new Random(SEED + run)));
            ReadLibrary read = new LibraryFiles().read(tiny, KioskSettings.FALLBACK);
            assertThat(read.library().flow(FlowId.GET_HELP))
                    .as("seed %d", SEED + run)
                    .isPresent();
            assertThat(read.problems()).as("seed %d", SEED + run).allMatch(FuzzTest::isClear);
        }
    }

    /** A carried set-up whose bytes are damaged, as on an old stick, is taken whole or refused whole. */
    @Test
    void setUps() throws IOException {
        KioskFolder tiny = new TinyLibrary(root.resolve("tiny")).folder();
        Path state = Files.createDirectories(root.resolve("state"));
        SetUpFiles setUps = new SetUpFiles(tiny, new Media(state), Clock.systemUTC());
        Medium own = new Medium(state.resolve("set-ups").toString(), "set-ups", Medium.Kind.OWN_FOLDER);
        assertThat(setUps.exportTo(own)).isInstanceOf(SetUpOutcome.Exported.class);
        FoundSetUp found = setUps.found().stream()
                .filter(one -> one.path().startsWith(own.path()))
                .findFirst()
                .orElseThrow();
        byte[] good = Files.readAllBytes(Path.of(found.path()));
        for (int run = 0; run < RUNS / 15; run++) {
            Files.write(Path.of(found.path()), Damage.of(good, new Random(SEED + run)));
            assertThat(setUps.importFrom(found)).as("seed %d", SEED + run).isNotNull();
            assertThat(new SettingsFile().read(tiny).problems())
                    .as("seed %d", SEED + run)
                    .isEmpty();
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
