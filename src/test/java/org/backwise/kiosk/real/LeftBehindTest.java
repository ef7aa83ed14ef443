package org.backwise.kiosk.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Toolkit;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.Flow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a patient has left with a printed page, nothing on the machine tells of the visit. */
@Tag("real")
@Tag("real-screen")
@Tag("real-printer")
final class LeftBehindTest {

    private static final String KEPT = "what another program has copied";

    @TempDir
    private Path folder;

    @Test
    void nothingTellsOfAVisit() throws Exception {
        Clinic clinic = Clinic.in(folder);
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        PaperTray tray = PaperTray.ofTheQueue();
        Clipboard clipboard = Toolkit.getDefaultToolkit().getSystemClipboard();
        clipboard.setContents(new StringSelection(KEPT), null);
        Program program = clinic.program().set("backwise.jvm", "-Djava.io.tmpdir=" + temporary);
        try (RunningKiosk kiosk = RunningKiosk.open(clinic, program, Display.given())) {
            Patient patient = new Patient(kiosk);
            patient.startsAloud();
            patient.opensTheFirstFlow();
            patient.passesTheSafetyCheck(clinic);
            patient.readsOnToTheHelpScreen();
            patient.prints();
            tray.nextWords();
            patient.finishes();

            Wait.until("no job waits at the printer", () -> queued().isBlank());
            Wait.until("nothing is in the spool", () -> files(spool()).isEmpty());
            Wait.until(
                    "no temporary file is left", () -> files(temporary).stream().allMatch(LeftBehindTest::isTypeface));
            assertThat(clipboard.getData(DataFlavor.stringFlavor)).isEqualTo(KEPT);
            assertThat(files(clinic.state())).isNotEmpty().allSatisfy(file -> saysNothingOf(file, clinic.moves()));
        }
    }

    /** Java's own copy of a typeface, made when the program starts. */
    private static boolean isTypeface(Path file) {
        return file.getFileName().toString().startsWith("+~JF");
    }

    /** Neither waiting nor remembered as done. */
    private static String queued() {
        return Said.by(Map.of(), "lpstat", "-W", "all", "-o");
    }

    /** Where the printing system keeps pages. */
    private static Path spool() {
        return Path.of(System.getProperty("real.spool", "/var/spool/cups"));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    /** Published orders and counts of use, which are of a day and of nobody, may name a flow; no other file does. */
    private static void saysNothingOf(Path file, List<Flow> flows) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        boolean isOrder = file.getParent().endsWith("orders");
        boolean counts = file.getParent().endsWith("usage");
        if (!isOrder && !counts) {
            flows.forEach(flow ->
                    assertThat(text).as("%s", file).doesNotContain(flow.id().toString()));
        }
    }
}
