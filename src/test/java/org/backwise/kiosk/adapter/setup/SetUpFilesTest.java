package org.backwise.kiosk.adapter.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.backwise.kiosk.adapter.files.KioskFolder;
import org.backwise.kiosk.adapter.files.TinyLibrary;
import org.backwise.kiosk.core.setup.FoundSetUp;
import org.backwise.kiosk.core.setup.Medium;
import org.backwise.kiosk.core.setup.SetUpFault;
import org.backwise.kiosk.core.setup.SetUpOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetUpFilesTest {

    private static final String SETTINGS = "kiosk-config/kiosk.yaml";

    @TempDir
    Path root;

    private TinyLibrary first;
    private TinyLibrary second;
    private SetUpFiles from;
    private SetUpFiles to;
    private Path good;

    @BeforeEach
    void exportTheFirstKiosk() {
        first = new TinyLibrary(root.resolve("first")).change(SETTINGS, "Tiny Clinic", "Hill Clinic");
        second = new TinyLibrary(root.resolve("second"));
        from = setUps(first.folder());
        to = setUps(second.folder());
        SetUpOutcome exported = from.exportTo(stick());
        assertThat(exported).isInstanceOf(SetUpOutcome.Exported.class);
        good = root.resolve("state/set-ups").resolve(((SetUpOutcome.Exported) exported).name());
    }

    @Test
    void makesTheNextKioskLikeTheFirst() throws IOException {
        assertThat(to.importFrom(to.found().get(0))).isInstanceOf(SetUpOutcome.Imported.class);

        assertThat(all(second.folder().config())).isEqualTo(all(first.folder().config()));
        assertThat(second.settings().clinic().name()).isEqualTo("Hill Clinic");
    }

    @Test
    void carriesPicturesThatTheOtherKioskLacks() throws IOException {
        Path picture = Files.list(second.folder().media().resolve("pictures"))
                .findFirst()
                .orElseThrow();
        Files.delete(picture);

        to.importFrom(to.found().get(0));

        assertThat(picture).exists();
    }

    @Test
    void keepsTheOldSetUpAndPutsItBack() throws IOException {
        Map<String, String> before = all(second.folder().config());
        to.importFrom(to.found().get(0));

        assertThat(to.putBack()).isEqualTo(new SetUpOutcome.PutBack());
        assertThat(all(second.folder().config())).isEqualTo(before);

        assertThat(to.putBack()).isEqualTo(new SetUpOutcome.PutBack());
        assertThat(second.settings().clinic().name()).isEqualTo("Hill Clinic");
    }

    @Test
    void packsNothingButContentAndPictures() throws IOException {
        first.write("kiosk-config/kiosk.yaml.before", "old")
                .write("kiosk-config/.hidden", "x")
                .write("kiosk-config/pin notes", "1234")
                .write("state/pins.txt", "1234");
        Files.createSymbolicLink(first.path("kiosk-config/link.yaml"), first.path("state/pins.txt"));

        assertThat(SetUpZip.files(first.folder()).keySet())
                .allMatch(name -> name.startsWith("kiosk-config/") || name.startsWith("media/pictures/"))
                .noneMatch(name -> name.contains("pin ") || name.contains("before") || name.contains("link"));
    }

    @Test
    void carriesAllThatTheKioskComesWith() throws IOException, Refusal {
        KioskFolder shipped = new KioskFolder(Path.of("kiosk-config"), Path.of("media"));
        Map<String, byte[]> files = SetUpZip.files(shipped);
        Files.write(good, SetUpZip.pack(files, Limits.USUAL));

        assertThat(PackedSetUp.read(good, Limits.USUAL)).hasSameSizeAs(files).hasSizeGreaterThan(150);
    }

    @Test
    void findsNothingKeptWhereNothingWasReplaced() {
        assertThat(refused(to.putBack()).fault()).isEqualTo(SetUpFault.NOTHING_KEPT);
    }

    @Test
    void mendsASwapThatWasCutOff() throws IOException {
        to.importFrom(to.found().get(0));
        Files.move(second.folder().config(), second.folder().config().resolveSibling("lost"));

        new SwappedFolder(second.folder().config()).mend();

        assertThat(second.settings().clinic().name()).isEqualTo("Tiny Clinic");
    }

    /** Each is told apart, and the kiosk's own set-up is as it was. */
    @Nested
    class Refuses {

        private Map<String, String> before;

        @BeforeEach
        void remember() throws IOException {
            before = all(second.path("."));
        }

        @Test
        void aFileThatIsSomethingElse() throws IOException {
            Files.writeString(good, "A letter to grandmother.");
            refuses(SetUpFault.NOT_A_SET_UP);
        }

        @Test
        void aZipFileThatIsSomethingElse() throws IOException {
            good = first.path("other.zip");
            try (var zip = new ZipOutputStream(Files.newOutputStream(good))) {
                zip.putNextEntry(new ZipEntry("letter.txt"));
            }
            refuses(SetUpFault.NOT_A_SET_UP);
        }

        @Test
        void aFolder() {
            good = root;
            refuses(SetUpFault.NOT_A_SET_UP);
        }

        @Test
        void aFileThatIsGone() throws IOException {
            Files.delete(good);
            refuses(SetUpFault.CANNOT_READ);
        }

        @Test
        void oneThatWasCutOff() throws IOException {
            byte[] bytes = Files.readAllBytes(good);
            Files.write(good, Arrays.copyOf(bytes, bytes.length / 2));
            refuses(SetUpFault.DAMAGED);
        }

        /** Some byte of each kilobyte is turned over, headers and directory included. */
        @Test
        void oneWithAWrongByteAnywhere() throws IOException {
            byte[] bytes = Files.readAllBytes(good);
            for (int at = 35; at < bytes.length; at += 997) {
                byte[] wrong = bytes.clone();
                wrong[at] ^= 0x55;
                Files.write(good, wrong);
                SetUpOutcome outcome = to.importFrom(found());
                if (outcome instanceof SetUpOutcome.Imported) {
                    assertThat(all(second.folder().config()))
                            .isEqualTo(all(first.folder().config()));
                    to.putBack();
                }
            }
            assertThat(all(second.folder().config()))
                    .isEqualTo(
                            all(new TinyLibrary(root.resolve("third")).folder().config()));
        }

        @Test
        void oneThatLacksAFile() throws IOException {
            ForgedZip forged = ForgedZip.of(good);
            forged.write(good);
            to.importFrom(found());
            to.putBack();
            try (var zip = new ZipOutputStream(Files.newOutputStream(good))) {
                zip.putNextEntry(new ZipEntry(EntryName.MANIFEST));
                zip.write(new Manifest(Map.of(SETTINGS, "0".repeat(64))).text().getBytes());
            }
            assertThat(refused(to.importFrom(found())).fault()).isEqualTo(SetUpFault.DAMAGED);
        }

        @Test
        void oneOfANewerProgram() throws IOException {
            ForgedZip.of(good).form(2).write(good);
            refuses(SetUpFault.NEWER);
        }

        @Test
        void onesThatLeadOut() throws IOException {
            byte[] bytes = Files.readAllBytes(good);
            for (String name : List.of(
                    "../evil.txt",
                    "kiosk-config/../../evil.txt",
                    "/etc/passwd",
                    "C:\\evil.txt",
                    "kiosk-config\\..\\..\\evil.txt",
                    "kiosk-config/..")) {
                Files.write(good, bytes);
                ForgedZip.of(good).with(name, "x").write(good);
                refuses(SetUpFault.LEADS_OUT);
            }
        }

        @Test
        void onesWithFilesThatNoSetUpHas() throws IOException {
            byte[] bytes = Files.readAllBytes(good);
            for (String name : List.of(
                    "evil.txt",
                    "kiosk-config/.hidden",
                    "kiosk-config/a/b/c/d/e/f.yaml",
                    "media/pictures/evil.html",
                    "media/fonts/evil.ttf",
                    "kiosk-config/a b")) {
                Files.write(good, bytes);
                ForgedZip.of(good).with(name, "x").write(good);
                refuses(SetUpFault.STRANGE);
            }
        }

        @Test
        void onesWithALink() throws IOException {
            ForgedZip.of(good)
                    .withLink("kiosk-config/sources.yaml", "/etc/passwd")
                    .write(good);
            refuses(SetUpFault.LINK);
        }

        @Test
        void aBombOfFiveGigabytes() throws IOException {
            ForgedZip.of(good)
                    .withBomb("kiosk-config/bomb.yaml", 5_000_000_000L)
                    .write(good);
            assertThat(Files.size(good)).isLessThan(10_000_000);
            Instant begin = Instant.now();

            refuses(SetUpFault.TOO_LARGE);

            assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(5));
        }

        @Test
        void manyFilesThatAreTooLargeTogether() throws IOException {
            to = new SetUpFiles(
                    second.folder(), media(), Clock.systemUTC(), new Limits(2000, 100_000, 5_000, 100), Moves.ON_DISK);
            refuses(SetUpFault.TOO_LARGE);
        }

        @Test
        void moreFilesThanAnySetUpHas() throws IOException {
            to = new SetUpFiles(
                    second.folder(), media(), Clock.systemUTC(), new Limits(3, 100_000, 500_000, 100), Moves.ON_DISK);
            refuses(SetUpFault.TOO_LARGE);
        }

        @Test
        void oneWhoseFilesAreNotRight() throws IOException {
            ForgedZip.of(good)
                    .with(SETTINGS, first.text(SETTINGS).replace("idle: 240", "idle: 2"))
                    .write(good);

            refuses(SetUpFault.PROBLEMS);
            assertThat(refused(to.importFrom(found())).problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.what()).startsWith("'idle' is 2 seconds"));
        }

        @Test
        void toWriteWhereItMayNot() {
            Medium nowhere = new Medium(first.path(SETTINGS).toString(), "no folder", Medium.Kind.REMOVABLE);
            assertThat(refused(from.exportTo(nowhere)).fault()).isEqualTo(SetUpFault.CANNOT_WRITE);
        }

        private void refuses(SetUpFault fault) {
            assertThat(refused(to.importFrom(found())).fault()).isEqualTo(fault);
            assertThat(all(second.path("."))).isEqualTo(before);
        }
    }

    private FoundSetUp found() {
        return new FoundSetUp(good.toString(), String.valueOf(good.getFileName()), stick());
    }

    private static SetUpOutcome.Refused refused(SetUpOutcome outcome) {
        assertThat(outcome).isInstanceOf(SetUpOutcome.Refused.class);
        return (SetUpOutcome.Refused) outcome;
    }

    private SetUpFiles setUps(KioskFolder folder) {
        return new SetUpFiles(folder, media(), Clock.fixed(Instant.parse("2026-03-31T09:00:00Z"), ZoneOffset.UTC));
    }

    private Media media() {
        try {
            Files.createDirectories(root.resolve("state"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Media(List.of(root.resolve("no-sticks")), root.resolve("state"));
    }

    private Medium stick() {
        return media().all().get(0);
    }

    /** What every file holds; a lock is empty, and no file of a set-up. */
    private static Map<String, String> all(Path folder) {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".lock"))
                    .toList()) {
                all.put(folder.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return all;
    }
}
