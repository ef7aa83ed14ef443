package org.backwise.kiosk.real;

import static java.awt.event.KeyEvent.VK_ENTER;
import static java.awt.event.KeyEvent.VK_ESCAPE;
import static java.awt.event.KeyEvent.VK_UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.FootLine;
import org.backwise.kiosk.core.library.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is heard from a real sound server. */
@Tag("real")
@Tag("real-screen")
@Tag("real-sound")
final class VoiceTest {

    private static final int TIMES = 10;

    /** From a key to the first sound of a screen that is rendered; what the machine adds is in the figures told. */
    private static final double BEGUN_MILLIS = 60;

    /** Speech must have stopped so soon after any action. */
    private static final double STOPPED_MILLIS = 100;

    /** What the sound server and a busy machine may add to it, once in a while. */
    private static final double LATE_MILLIS = 60;

    /** Longer than any rest between two sentences. */
    private static final double SILENCE_MILLIS = 1500;

    private static final double WORDS_A_MINUTE = 122;

    @TempDir
    private Path folder;

    private Clinic clinic;
    private RunningKiosk kiosk;
    private Patient patient;
    private Microphone microphone;

    @BeforeEach
    void open() {
        clinic = Clinic.in(folder);
        microphone = new Microphone();
        kiosk = RunningKiosk.open(clinic);
        patient = new Patient(kiosk);
    }

    @AfterEach
    void close() {
        kiosk.close();
        microphone.close();
    }

    @Test
    void beginsAtAnyKeyAndEndsAtOnceWhenThePatientLeaves() {
        List<Double> begins = new ArrayList<>();
        List<Double> ends = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            begins.add(firstSoundAfter(patient.startsAloud()));
            ends.add(silenceAfter(VK_ESCAPE));
            kiosk.until("Welcome");
        }
        Figures.tell("key to first sound", begins);
        Figures.tell("key to silence", ends);
        List<Double> sorted = begins.stream().sorted().toList();
        assertThat(sorted.get(0)).isLessThan(BEGUN_MILLIS);
        assertThat(sorted.get(TIMES / 2)).isLessThan(BEGUN_MILLIS + LATE_MILLIS);
        assertThat(begins).allMatch(millis -> millis < 1000);
        assertThat(ends).allMatch(millis -> millis <= STOPPED_MILLIS + LATE_MILLIS);
        assertThat(ends.stream().filter(millis -> millis > STOPPED_MILLIS)).hasSizeLessThanOrEqualTo(TIMES / 5);
    }

    @Test
    void readsASlidePausesAndGoesOnWhereItWas() throws IOException {
        Recording atOnce = theFirstSlide();
        takesAsLongAsItsWordsNeed(atOnce);
        holdsItsWords(atOnce);

        patient.press(VK_UP); // to "Read aloud", which tells its name
        isQuietAgain(System.nanoTime());
        Recording first = readFor(Duration.ofSeconds(4));
        Recording second = readFor(Duration.ofSeconds(2));
        long on = patient.press(VK_ENTER);
        isQuietAgain(on);
        long inParts = first.soundMillis()
                + second.soundMillis()
                + microphone.since(on).soundMillis();
        assertThat((double) inParts).isCloseTo(atOnce.soundMillis(), within(0.1 * atOnce.soundMillis()));
    }

    private Recording theFirstSlide() {
        patient.startsAloud();
        patient.opensTheFirstFlow();
        patient.passesTheSafetyCheck(clinic);
        long comes = System.nanoTime();
        isQuietAgain(comes);
        return microphone.since(comes);
    }

    private void takesAsLongAsItsWordsNeed(Recording slide) {
        double minutes = (slide.lastSound().orElseThrow() - slide.firstSound().orElseThrow()) / 60_000;
        double rate = text().split("\\s+").length / minutes;
        Figures.tell("words a minute of a slide as heard, rests included", Math.round(rate));
        assertThat(rate).isCloseTo(WORDS_A_MINUTE, within(0.3 * WORDS_A_MINUTE));
    }

    private void holdsItsWords(Recording slide) throws IOException {
        if (!Recogniser.isThere()) {
            Figures.tell("words recognised", "left out, no pocketsphinx here");
            return;
        }
        Set<String> said = Recogniser.longWords(text());
        Set<String> heard = Recogniser.wordsIn(slide, folder);
        long known = said.stream().filter(heard::contains).count();
        Figures.tell("words recognised", known + " of the " + said.size() + " long words of a slide");
        assertThat(known).isGreaterThanOrEqualTo(said.size() / 3);
    }

    /** All that is read of the first slide. */
    private String text() {
        Flow flow = clinic.moves().get(0);
        Page page = flow.slides().get(0).page();
        return String.join(
                " ",
                flow.title(),
                "Step 1 of " + flow.slides().size(),
                page.heading(),
                String.join(" ", page.lines()),
                page.foot().map(FootLine::text).orElse(""),
                "The picture: " + page.picture().description());
    }

    /** Presses "Read aloud", listens for so long, and presses it again. */
    private Recording readFor(Duration time) {
        long on = patient.press(VK_ENTER);
        firstSoundAfter(on);
        Wait.pass(time);
        double stopped = silenceAfter(VK_ENTER);
        Figures.tell("pause to silence", List.of(stopped));
        assertThat(stopped).isLessThanOrEqualTo(STOPPED_MILLIS + LATE_MILLIS);
        return microphone.since(on);
    }

    private double firstSoundAfter(long press) {
        Wait.until(
                "something is heard", () -> microphone.since(press).firstSound().isPresent());
        return microphone.since(press).firstSound().orElseThrow();
    }

    /** Presses a key in the middle of speech; tells how long something is still heard. */
    private double silenceAfter(int key) {
        long begin = System.nanoTime();
        Wait.until("speech goes on", () -> {
            Recording now = microphone.since(begin);
            return now.soundMillis() > 800 && now.silentMillis() < 20;
        });
        long pressed = patient.press(key);
        Wait.pass(Duration.ofMillis((long) SILENCE_MILLIS));
        return microphone.since(pressed).lastSound().orElse(0);
    }

    private void isQuietAgain(long from) {
        Wait.until("it has been read to the end", Duration.ofSeconds(120), () -> {
            Recording since = microphone.since(from);
            return since.soundMillis() > 100 && since.silentMillis() > SILENCE_MILLIS;
        });
    }
}
