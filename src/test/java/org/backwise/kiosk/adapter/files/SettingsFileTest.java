package org.backwise.kiosk.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Optional;
import org.backwise.kiosk.core.library.Problem;
import org.backwise.kiosk.core.settings.Audio;
import org.backwise.kiosk.core.settings.Clinic;
import org.backwise.kiosk.core.settings.Evaluation;
import org.backwise.kiosk.core.settings.KioskSettings;
import org.backwise.kiosk.core.settings.Night;
import org.backwise.kiosk.core.settings.Paper;
import org.backwise.kiosk.core.settings.PrintOut;
import org.backwise.kiosk.core.settings.ScreenMillimetres;
import org.backwise.kiosk.core.settings.Times;
import org.backwise.kiosk.core.settings.Upkeep;
import org.backwise.kiosk.core.settings.WayIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    private static final String SETTINGS = "kiosk-config/kiosk.yaml";

    @TempDir
    Path root;

    private TinyLibrary files;

    @BeforeEach
    void writeFiles() {
        files = new TinyLibrary(root);
    }

    @Test
    void givesEverySetting() {
        assertThat(read().problems()).isEmpty();
        assertThat(read().settings())
                .isEqualTo(new KioskSettings(
                        new Clinic(
                                "Tiny Clinic",
                                "555 0100",
                                "911",
                                Optional.of("555 0199"),
                                Optional.of("https://tiny.example/backs")),
                        new ScreenMillimetres(400, 250),
                        new Times(240, 30, 10),
                        Audio.USUAL,
                        new PrintOut(
                                Paper.A4,
                                Optional.of("Front Desk"),
                                PrintOut.Sides.BOTH,
                                PrintOut.Ink.COLOR,
                                12,
                                Optional.of("pages")),
                        Evaluation.IN_SERVICE,
                        new Upkeep(
                                Upkeep.Pointer.TOUCH_ONLY,
                                Optional.of(new Night(LocalTime.of(20, 0), LocalTime.of(6, 30))),
                                Optional.of(LocalTime.of(4, 0)),
                                8),
                        new WayIn(9, WayIn.Corner.BOTTOM_RIGHT, 120)));
    }

    @Test
    void doesWithoutNurseLineAndPrinter() {
        files.change(SETTINGS, "  nurse-line: 555 0199\n", "").change(SETTINGS, "  printer: Front Desk\n", "");

        assertThat(read().problems()).isEmpty();
        assertThat(read().settings().clinic().nurseLine()).isEmpty();
        assertThat(read().settings().printOut().printer()).isEmpty();
    }

    @Test
    void printsInGreyOnOneSideUpToTwentyPagesWhereNothingElseIsSet() {
        files.change(SETTINGS, "  duplex: yes\n", "")
                .change(SETTINGS, "  color: yes\n", "")
                .change(SETTINGS, "  pages-a-visit: 12\n", "")
                .change(SETTINGS, "  kept-pages: pages\n", "")
                .change(SETTINGS, "  web-address: https://tiny.example/backs\n", "");

        assertThat(read().problems()).isEmpty();
        assertThat(read().settings().clinic().webAddress()).isEmpty();
        assertThat(read().settings().printOut())
                .isEqualTo(new PrintOut(
                        Paper.A4,
                        Optional.of("Front Desk"),
                        PrintOut.Sides.ONE,
                        PrintOut.Ink.GREY,
                        20,
                        Optional.empty()));
    }

    @Test
    void takesAnUnquotedNumberAsItIsWritten() {
        files.change(SETTINGS, "\"911\"", "0112");

        assertThat(read().settings().clinic().emergencyNumber()).isEqualTo("0112");
    }

    @Test
    void fallsBackForABadValueAlone() {
        files.change(SETTINGS, "idle: 240", "idle: 20").change(SETTINGS, "phone: 555 0100", "phone: none");

        assertThat(read().settings().times())
                .isEqualTo(new Times(KioskSettings.FALLBACK.times().idle(), 30, 10));
        assertThat(read().settings().clinic().phone())
                .isEqualTo(KioskSettings.FALLBACK.clinic().phone());
        assertThat(read().settings().clinic().emergencyNumber()).isEqualTo("911");
        assertThat(read().problems()).extracting(Problem::line).containsExactly(3, 11);
    }

    @Test
    void fallsBackAltogetherWhereTheFileIsMissing() {
        files.delete(SETTINGS);

        assertThat(read().settings()).isEqualTo(KioskSettings.FALLBACK);
        assertThat(read().problems()).extracting(Problem::file).containsExactly(SETTINGS);
    }

    private ReadSettings read() {
        return new SettingsFile().read(files.folder());
    }
}
