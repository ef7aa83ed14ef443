package org.backwise.kiosk.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.library.Problem;
import org.backwise.kiosk.core.settings.Setting;
import org.backwise.kiosk.core.settings.SettingChange;
import org.backwise.kiosk.core.settings.SettingKind;
import org.backwise.kiosk.core.settings.SettingsCatalog;
import org.backwise.kiosk.core.settings.SettingsStore.Saved;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsChangesTest {

    private static final String FILE = "kiosk-config/kiosk.yaml";
    private static final Path SHIPPED = Path.of(FILE);

    @TempDir
    Path root;

    private TinyLibrary files;
    private SettingsChanges changes;

    @BeforeEach
    void useTheShippedFile() throws IOException {
        files = new TinyLibrary(root).write(FILE, Files.readAllBytes(SHIPPED));
        changes = new SettingsChanges(files.folder());
    }

    @Nested
    class Saving {

        @Test
        void changesOneValueAndNothingElse() throws IOException {
            String before = files.text(FILE);

            assertThat(save("times.idle", "240")).isEqualTo(new Saved.Done());

            assertThat(files.text(FILE)).isEqualTo(before.replace("idle: 300  ", "idle: 240  "));
            assertThat(new SettingsFile()
                            .read(files.folder())
                            .settings()
                            .times()
                            .idle())
                    .isEqualTo(240);
        }

        @Test
        void keepsNotesAtTheirPlace() {
            save("clinic.name", "Hill Clinic");

            assertThat(files.text(FILE)).contains("  name: Hill Clinic                  # shown on the welcome screen");
        }

        @Test
        void wakesALineThatWasANoteAndMakesItOneAgain() {
            save("print-out.printer", "Back Room");
            assertThat(files.settings().printOut().printer()).contains("Back Room");
            assertThat(files.text(FILE)).contains("\n  printer: Back Room ").doesNotContain("# printer:");

            save("print-out.printer", "");
            assertThat(files.settings().printOut().printer()).isEmpty();
            assertThat(files.text(FILE)).contains("\n  # printer: Back Room ");
        }

        @Test
        void addsALineAndASectionThatAreNotThere() {
            files.write(FILE, "evaluating: yes\n");

            changes.save(List.of(
                    typed("clinic.name", "Hill Clinic"),
                    typed("clinic.phone", "555 0100"),
                    typed("clinic.emergency-number", "112")));

            assertThat(files.text(FILE))
                    .isEqualTo("evaluating: yes\n\nclinic:\n  name: Hill Clinic\n  phone: 555 0100\n"
                            + "  emergency-number: 112\n");
        }

        @Test
        void writesSignsOfYamlSoThatTheyAreReadAsTyped() {
            for (String name : List.of("A: B", "O'Hara's", "C # 1", "- dash", "\"Q\"", "null", "yes", "Ärzte & Co.")) {
                assertThat(save("clinic.name", name)).as(name).isEqualTo(new Saved.Done());
                assertThat(files.settings().clinic().name()).isEqualTo(name);
            }
        }

        @Test
        void keepsWhatWasThereAsOneBackup() {
            String before = files.text(FILE);
            save("times.idle", "240");

            assertThat(files.text(FILE + ".before")).isEqualTo(before);
            assertThat(files.path("kiosk-config").toFile().list((folder, name) -> name.contains("tmp")))
                    .isEmpty();
        }

        @Test
        void takesSeveralChangesAtOnce() {
            assertThat(changes.save(List.of(
                            typed("screen.width-millimetres", "344"), typed("screen.height-millimetres", "194"))))
                    .isEqualTo(new Saved.Done());

            assertThat(files.settings().screen().width()).isEqualTo(344);
            assertThat(files.settings().screen().height()).isEqualTo(194);
        }

        @Test
        void wakesAGroupThatWasANoteAndMakesItOneAgain() {
            String before = files.text(FILE);

            assertThat(quietHours("12:30", "14:00", "9")).isEqualTo(new Saved.Done());
            assertThat(files.settings().audio().quietHours()).isPresent();
            assertThat(files.text(FILE)).contains("\n  quiet-hours:   ").contains("\n    from: '12:30'\n");

            assertThat(quietHours("", "", "")).isEqualTo(new Saved.Done());
            assertThat(files.settings().audio().quietHours()).isEmpty();
            assertThat(files.text(FILE).lines()).hasSameSizeAs(before.lines().toList());
        }

        @Test
        void changesEverySettingThereIs() {
            quietHours("12:30", "14:00", "9");
            for (Setting setting : SettingsCatalog.all()) {
                String value = example(setting);
                assertThat(save(setting.path(), value)).as(setting.path()).isEqualTo(new Saved.Done());
                assertThat(changes.written()).containsEntry(setting.path(), value);
            }
        }

        private Saved quietHours(String from, String to, String level) {
            return changes.save(List.of(
                    typed("sound.quiet-hours.from", from),
                    typed("sound.quiet-hours.to", to),
                    typed("sound.quiet-hours.highest-level", level)));
        }

        private String example(Setting setting) {
            if (setting.kind() instanceof SettingKind.Web) {
                return "https://clinic.example";
            }
            if (setting.kind() instanceof SettingKind.Whole whole) {
                return String.valueOf(whole.most());
            }
            if (setting.kind() instanceof SettingKind.TimeOfDay) {
                return "11:45";
            }
            boolean phone = setting.kind() instanceof SettingKind.Phone;
            return phone || setting.usual().isEmpty() ? "555 0100" : setting.usual();
        }
    }

    @Nested
    class Refusing {

        @Test
        void saysWhatIsWrongAndWritesNothing() {
            String before = files.text(FILE);

            Saved saved = save("times.idle", "20");

            assertThat(saved)
                    .isInstanceOfSatisfying(
                            Saved.Refused.class,
                            refused -> assertThat(refused.problems())
                                    .singleElement()
                                    .satisfies(problem -> assertThat(problem.what() + " " + problem.todo())
                                            .isEqualTo("'idle' is 20 seconds, less than 120. "
                                                    + "Write a number of seconds from 120 to 300.")));
            assertThat(files.text(FILE)).isEqualTo(before);
        }

        @Test
        void tellsWhileTyping() {
            assertThat(check("times.idle", "2")).hasSize(1);
            assertThat(check("times.idle", "240")).isEmpty();
            assertThat(check("clinic.phone", "")).hasSize(1);
            assertThat(check("clinic.nurse-line", "")).isEmpty();
        }

        @Test
        void leavesAFormThatItCannotChangeSafely() {
            files.write(
                    FILE,
                    files.text(FILE)
                            .replace("  name: Riverside Family Clinic", "  name: >\n    Riverside\n    Clinic"));
            String before = files.text(FILE);

            assertThat(save("clinic.name", "Hill Clinic")).isInstanceOf(Saved.Refused.class);
            assertThat(files.text(FILE)).isEqualTo(before);
        }

        @Test
        void leavesAFileThatIsNoYaml() {
            files.write(FILE, "clinic: [\n");

            assertThat(save("times.idle", "240")).isInstanceOf(Saved.Refused.class);
            assertThat(files.text(FILE)).isEqualTo("clinic: [\n");
        }

        @Test
        void tellsOfAMissingFile() {
            files.delete(FILE);

            assertThat(save("times.idle", "240")).isInstanceOf(Saved.Refused.class);
            assertThat(changes.written()).isEmpty();
        }
    }

    @Test
    void changesTheFileThatALinkLeadsTo() throws IOException {
        Files.move(files.path(FILE), files.path("kiosk-config/real.yaml"));
        Files.createSymbolicLink(files.path(FILE), Path.of("real.yaml"));

        save("times.idle", "240");

        assertThat(Files.isSymbolicLink(files.path(FILE))).isTrue();
        assertThat(files.settings().times().idle()).isEqualTo(240);
    }

    @Test
    void leavesReadingToThoseWhoCouldReadItBefore() throws IOException {
        Files.setPosixFilePermissions(files.path(FILE), PosixFilePermissions.fromString("rw-r--r--"));

        save("times.idle", "240");

        assertThat(Files.getPosixFilePermissions(files.path(FILE)))
                .isEqualTo(PosixFilePermissions.fromString("rw-r--r--"));
    }

    private Saved save(String path, String value) {
        return changes.save(List.of(typed(path, value)));
    }

    private List<Problem> check(String path, String value) {
        return changes.check(List.of(typed(path, value)));
    }

    private static SettingChange typed(String path, String value) {
        Optional<Setting> setting = SettingsCatalog.at(path);
        return SettingChange.typed(setting.orElseThrow(), value);
    }
}
