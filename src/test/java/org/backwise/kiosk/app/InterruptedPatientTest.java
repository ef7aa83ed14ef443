package org.backwise.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.kiosk.app.DeskUnderTest.until;

import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.backwise.kiosk.adapter.files.TinyLibrary;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.Contrast;
import org.backwise.kiosk.core.comfort.LetterSpacing;
import org.backwise.kiosk.core.comfort.Reach;
import org.backwise.kiosk.core.comfort.TextSize;
import org.backwise.kiosk.core.input.TouchTime;
import org.backwise.kiosk.core.visit.Choice;
import org.backwise.kiosk.core.visit.ComfortPanel;
import org.backwise.kiosk.core.visit.ComfortTopic;
import org.backwise.kiosk.core.visit.Screen;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.backwise.kiosk.core.visit.Welcome;
import org.backwise.kiosk.journey.GuiTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Staff come to their desk while a patient has chosen another look, voice and touch. */
@GuiTest
class InterruptedPatientTest {

    private static final Comfort CHOSEN = Comfort.USUAL
            .with(TextSize.LARGEST)
            .with(Contrast.WHITE_ON_BLACK)
            .with(LetterSpacing.WIDE)
            .with(Reach.LOW)
            .with(TouchTime.ONE);

    @TempDir
    Path root;

    private DeskUnderTest desk;
    private Screen place;

    @BeforeEach
    void chooses() {
        desk = new DeskUnderTest(new TinyLibrary(root).folder(), root.resolve("state"), new Dimension(1920, 1080));
        desk.shell().post(new VisitEvent.Select(Choice.Go.START));
        desk.shell().post(new VisitEvent.Select(Choice.Go.COMFORT));
        choose(ComfortTopic.TEXT, now -> now.with(TextSize.LARGEST));
        choose(ComfortTopic.TEXT, now -> now.with(LetterSpacing.WIDE));
        choose(ComfortTopic.COLORS, now -> now.with(Contrast.WHITE_ON_BLACK));
        choose(ComfortTopic.SCREEN, now -> now.with(Reach.LOW));
        choose(ComfortTopic.PRESSING, now -> now.with(TouchTime.ONE));
        until("it is chosen", () -> desk.shell().visit().comfort().equals(CHOSEN));
        place = desk.shell().visit().screen();
        assertThat(place).isInstanceOf(ComfortPanel.class);
        desk.enterByKeys();
    }

    private void choose(ComfortTopic topic, UnaryOperator<Comfort> chosen) {
        desk.shell().post(new VisitEvent.Select(new Choice.OpenTopic(topic)));
        DeskUnderTest.onEventThread(() -> {
            Comfort now = chosen.apply(desk.shell().visit().comfort());
            desk.shell().post(new VisitEvent.Select(new Choice.SetComfort(now)));
            return now;
        });
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void thePatientGetsItBackWithThePlace() {
        leavesTheVisit("visit-HANDED_BACK");

        assertThat(desk.shell().visit().comfort()).isEqualTo(CHOSEN);
        assertThat(desk.shell().visit().screen()).isEqualTo(place);
    }

    @Test
    void nobodyElseGetsIt() {
        leavesTheVisit("visit-WIPED");

        assertThat(desk.shell().visit().comfort()).isEqualTo(Comfort.USUAL);
        assertThat(desk.shell().visit().screen()).isInstanceOf(Welcome.class);
    }

    private void leavesTheVisit(String how) {
        desk.press("desk-leave");
        until("it is asked what becomes of the visit", () -> desk.shows(how));
        desk.goTo(how);
        desk.key(KeyEvent.VK_ENTER);
        until("the desk is left", () -> !desk.shell().desk().isOpen());
    }
}
