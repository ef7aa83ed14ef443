package org.backwise.kiosk.real;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.backwise.kiosk.adapter.freetts.FreeTtsVoice;
import org.backwise.kiosk.adapter.freetts.Pronunciations;
import org.backwise.kiosk.adapter.sound.LineSpeaker;
import org.backwise.kiosk.adapter.sound.SystemAudio;
import org.backwise.kiosk.core.comfort.SpeechRate;
import org.backwise.kiosk.core.speech.Narration;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Sentence;
import org.backwise.kiosk.core.speech.Sound;
import org.backwise.kiosk.core.speech.Speaker;
import org.backwise.kiosk.core.speech.Voice;
import org.backwise.kiosk.core.speech.WordMark;
import org.backwise.kiosk.program.AnotherJava;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The speaker at a real sound server: how soon it begins, stops and comes back. */
@Tag("real")
@Tag("real-sound")
class SpeakerTest {

    private static final int TIMES = 11;
    private static final double BEGUN_MILLIS = 60;
    private static final double STOPPED_MILLIS = 100;
    private static final double LOST_MILLIS = 20;
    private static final int TONE_MILLIS = 3_000;
    private static final Narration SLIDE = Narration.of(
            Part.line(0), "Rest one ankle on your other knee, and keep your back tall. Stop if your hip hurts.");

    @Nested
    class AtTheGivenServer {

        private Microphone microphone;

        @BeforeEach
        void listen() {
            microphone = new Microphone();
        }

        @AfterEach
        void close() {
            microphone.close();
        }

        @Test
        void beginsAndStopsAtOnceWithASlideThatIsRendered() throws InterruptedException {
            List<Double> begins = new ArrayList<>();
            List<Double> ends = new ArrayList<>();
            FreeTtsVoice voice = new FreeTtsVoice(Pronunciations.NONE);
            try (Speaker speaker = speaker(voice, new Ends())) {
                speaker.tell(SLIDE, SpeechRate.USUAL);
                firstSoundAfter(System.nanoTime());
                for (int i = 0; i < TIMES; i++) {
                    long stopped = System.nanoTime();
                    speaker.hush();
                    Wait.pass(Duration.ofMillis(500));
                    ends.add(microphone.since(stopped).lastSound().orElse(0));
                    long pressed = System.nanoTime();
                    speaker.tell(SLIDE, SpeechRate.USUAL);
                    begins.add(firstSoundAfter(pressed));
                    Wait.pass(Duration.ofMillis(300));
                }
            } finally {
                voice.close();
            }
            Figures.tell("told to first sound, rendered before", begins);
            Figures.tell("hushed to silence", ends);
            assertThat(begins.stream().sorted().toList().get(TIMES / 2)).isLessThan(BEGUN_MILLIS);
            assertThat(ends).allMatch(millis -> millis <= STOPPED_MILLIS);
        }

        @Test
        void losesAndRepeatsNextToNothingInAPause() throws InterruptedException {
            Ends ends = new Ends();
            try (Speaker speaker = speaker(new Tone(TONE_MILLIS), ends)) {
                long begin = System.nanoTime();
                speaker.tell(Tone.TEXT, SpeechRate.USUAL);
                firstSoundAfter(begin);
                Wait.pass(Duration.ofMillis(1_000));
                speaker.pause();
                Wait.pass(Duration.ofMillis(500));
                Recording first = microphone.since(begin);
                long on = System.nanoTime();
                speaker.resume();
                ends.await();
                Wait.pass(Duration.ofMillis(500));
                double lost =
                        TONE_MILLIS - first.soundMillis() - microphone.since(on).soundMillis();
                Figures.tell("lost (or repeated, below 0) by a pause, ms", lost);

                assertThat(lost).isCloseTo(0, within(LOST_MILLIS));
            }
        }

        private double firstSoundAfter(long press) {
            Wait.until(
                    "something is heard",
                    () -> microphone.since(press).firstSound().isPresent());
            return microphone.since(press).firstSound().orElseThrow();
        }
    }

    @Nested
    class AtAServerThatIsKilled {

        @TempDir
        private Path folder;

        @Test
        void speaksAgainWithTheNextServer() throws IOException {
            try (SoundServer server = new SoundServer(folder.resolve("pulse"))) {
                isStarted(server);
                Path said = folder.resolve("said");
                Process talker = talker(server, said);
                try {
                    isHeard(server);
                    server.kill();
                    Wait.until("the loss is told", () -> tells(said, Sound.MISSING.name()));
                    Wait.until("reading goes on by the clock", () -> isReadOn(said));
                    long started = System.nanoTime();
                    isStarted(server);
                    isHeard(server);
                    Figures.tell(
                            "sound server started to speech, ms",
                            TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started));
                    assertThat(talker.isAlive()).isTrue();
                    assertThat(Files.readAllLines(said)).contains(Sound.MISSING.name());
                } finally {
                    Program.end(talker);
                }
            }
        }

        private Process talker(SoundServer server, Path said) throws IOException {
            ProcessBuilder java = new ProcessBuilder(
                            AnotherJava.executable(),
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            Talker.class.getName())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile());
            java.environment().putAll(server.environment());
            return java.start();
        }

        private void isStarted(SoundServer server) {
            server.start();
            Wait.until(
                    "the sound server answers",
                    () -> !Said.by(server.environment(), "pactl", "info").isEmpty());
        }

        private void isHeard(SoundServer server) {
            try (Microphone microphone = new Microphone(server.environment())) {
                long begin = System.nanoTime();
                Wait.until("speech is heard", () -> microphone.since(begin).soundMillis() > 500);
            }
        }

        private boolean tells(Path said, String report) {
            return lines(said).contains(report);
        }

        private boolean isReadOn(Path said) {
            List<String> lines = lines(said);
            int lost = lines.lastIndexOf(Sound.MISSING.name());
            return lines.subList(lost, lines.size()).contains("finished");
        }

        private List<String> lines(Path said) {
            try {
                return Files.readAllLines(said);
            } catch (IOException notYet) {
                return List.of();
            }
        }
    }

    private static Speaker speaker(Voice voice, Speaker.Listener listener) {
        return new LineSpeaker(voice, new SystemAudio(), listener, System::nanoTime);
    }

    /** Waits for the end of what is read. */
    private static final class Ends implements Speaker.Listener {

        private final CountDownLatch end = new CountDownLatch(1);

        void await() throws InterruptedException {
            assertThat(end.await(30, TimeUnit.SECONDS)).isTrue();
        }

        @Override
        public void sentence(Sentence sentence) {}

        @Override
        public void word(Sentence sentence, WordMark word) {}

        @Override
        public void finished() {
            end.countDown();
        }

        @Override
        public void sound(Sound sound) {}
    }
}
