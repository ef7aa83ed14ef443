package org.backwise.kiosk.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.FootLine;
import org.backwise.kiosk.core.settings.Times;
import org.backwise.kiosk.core.visit.Choice;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.backwise.kiosk.ui.text.ChoiceWords;
import org.backwise.kiosk.ui.text.ScreenText;
import org.backwise.kiosk.ui.text.ScreenTexts;
import org.backwise.kiosk.ui.text.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Orca's bridge tells of the screens, read from another process, against what stands on them. */
@Tag("real")
@Tag("real-screen")
@Tag("real-reader")
final class ScreenReaderTest {

    private static final Set<String> READ = Set.of("label", "push button", "icon", "button", "image");

    @TempDir
    private Path folder;

    @Test
    void isToldWhatStandsOnTheScreenInReadingOrder() {
        Clinic clinic = Clinic.in(folder);
        try (Display display = Display.given();
                ScreenReader reader = ScreenReader.on(display);
                RunningKiosk kiosk = RunningKiosk.open(clinic, reader.heard(clinic.program()), display)) {
            Patient patient = new Patient(kiosk);
            patient.startsAloud();
            Visit menu = Visit.waiting(Times.USUAL, clinic.library())
                    .on(new VisitEvent.Select(Choice.Go.START_ALOUD))
                    .visit();
            tells(reader, menu, clinic);
            patient.opensTheFirstFlow();
            Visit check = menu.on(new VisitEvent.Select(
                            new Choice.OpenFlow(clinic.moves().get(0).id())))
                    .visit();
            tells(reader, check, clinic);
            assertThat(kiosk.errors())
                    .filteredOn(line -> line.contains("Exception"))
                    .isEmpty();
        }
    }

    private static void tells(ScreenReader reader, Visit visit, Clinic clinic) {
        Words words = new Words(Locale.ENGLISH);
        ScreenText text = new ScreenTexts(words, clinic.settings()).of(visit);
        List<String> read = Stream.of(
                        text.title().stream(),
                        Stream.of(text.heading()),
                        text.lines().stream(),
                        text.foot().map(FootLine::text).stream())
                .flatMap(part -> part)
                .toList();
        Wait.until(
                "the reader is told of " + text.heading(), () -> names(reader).contains(text.heading()));
        List<String> told = names(reader);
        assertThat(told).containsSubsequence(read);
        ChoiceWords choices = new ChoiceWords(words);
        List<String> foot = visit.choices().stream()
                .filter(choice -> choice instanceof Choice.Reply
                        || choice == Choice.Go.HOME
                        || choice == Choice.Go.BACK
                        || choice == Choice.Go.FINISH)
                .map(choice -> choices.of(choice, visit))
                .toList();
        assertThat(told).containsSubsequence(foot);
        assertThat(told).noneMatch(String::isBlank).noneMatch(name -> name.startsWith("<html>"));
    }

    /** The names of what can be read or pressed. */
    private static List<String> names(ScreenReader reader) {
        return reader.tree().stream()
                .filter(told -> READ.contains(told.role()))
                .map(ScreenReader.Told::name)
                .toList();
    }

    @Test
    void aBridgeThatIsNotInstalledDoesNotKeepTheKioskFromStarting() throws IOException {
        Clinic clinic = Clinic.in(folder);
        Path home = Files.createDirectory(folder.resolve("home"));
        Files.writeString(
                home.resolve(".accessibility.properties"), "assistive_technologies=org.GNOME.Accessibility.Missing\n");
        try (Display display = Display.given();
                RunningKiosk kiosk =
                        RunningKiosk.open(clinic, clinic.program().set("user.home", home.toString()), display)) {
            assertThat(kiosk.screen()).isEqualTo("Welcome");
            new Patient(kiosk).press(KeyEvent.VK_F5, "Menu");
        }
    }
}
