package org.backwise.kiosk.adapter.freetts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.swing.SwingUtilities;
import org.backwise.kiosk.adapter.sound.AudioLine;
import org.backwise.kiosk.adapter.sound.AudioOutput;
import org.backwise.kiosk.adapter.sound.LineSpeaker;
import org.backwise.kiosk.core.comfort.Route;
import org.backwise.kiosk.core.comfort.SpeechRate;
import org.backwise.kiosk.core.speech.Chime;
import org.backwise.kiosk.core.speech.Gain;
import org.backwise.kiosk.core.speech.Narration;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Sentence;
import org.backwise.kiosk.core.speech.Skip;
import org.backwise.kiosk.core.speech.Sound;
import org.backwise.kiosk.core.speech.Speaker;
import org.backwise.kiosk.core.speech.WordMark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is wrong with device, engine or text, the event thread gets each call back at once. Some faults here never end,
 * so that a call that waited for them would never come back.
 */
@Timeout(60)
class NothingHoldsTheEventThreadTest {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double MOST_MILLIS = 50;
    private static final int ROUNDS = 12;
    private static final String SLIDE = "Sit down. Keep your back tall.";

    private final CountDownLatch forever = new CountDownLatch(1);

    @BeforeAll
    static void measureWaits() {
        THREADS.setThreadContentionMonitoringEnabled(true);
    }

    @AfterEach
    void end() {
        forever.countDown();
    }

    @ParameterizedTest
    @MethodSource("devices")
    void atAnyDevice(String fault, Device device) throws Exception {
        assertThatNoCallWaits(KevinEngine.start(Pronunciations.NONE)::render, device, SLIDE);
    }

    @ParameterizedTest
    @MethodSource("engines")
    void withAnyEngine(String fault, Fault engine) throws Exception {
        assertThatNoCallWaits(
                (text, rate) -> {
                    engine.happens(forever);
                    throw new AssertionError(fault);
                },
                Device.ABSENT,
                SLIDE);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void ofAnyText(String fault, String text) throws Exception {
        assertThatNoCallWaits(KevinEngine.start(Pronunciations.NONE)::render, Device.ABSENT, text);
    }

    static Stream<Object[]> devices() {
        return Map.of(
                        "none", Device.ABSENT,
                        "taken by another program, which its driver tells late", latch -> late(Optional.empty()),
                        "breaks while it is opened",
                                latch -> {
                                    throw new NoClassDefFoundError("driver");
                                },
                        "hangs while it is opened", latch -> hang(latch, Optional.empty()),
                        "unplugged while speaking", latch -> Optional.of(new Line(room -> 0)),
                        "breaks while speaking",
                                latch -> Optional.of(new Line(room -> {
                                    throw new IllegalStateException("unplugged");
                                })),
                        "hangs while speaking", latch -> Optional.of(new Line(room -> hang(latch, room))))
                .entrySet()
                .stream()
                .map(entry -> new Object[] {entry.getKey(), entry.getValue()});
    }

    static Stream<Object[]> engines() {
        return Stream.of(
                new Object[] {
                    "an exception",
                    (Fault) latch -> {
                        throw new IllegalStateException("no diphone");
                    }
                },
                new Object[] {
                    "an error",
                    (Fault) latch -> {
                        throw new StackOverflowError("deep");
                    }
                },
                new Object[] {
                    "the lexicon is missing",
                    (Fault) latch -> {
                        throw new Error("Can't load lexicon");
                    }
                },
                new Object[] {"an endless loop", (Fault) latch -> hang(latch, "")});
    }

    static Stream<Object[]> texts() {
        return Stream.of(
                new Object[] {"5,000 characters", "Rest your back. ".repeat(313)},
                new Object[] {"5,000 characters in one word", "a".repeat(5_000)},
                new Object[] {"odd characters", "\u0000\uFFFF\uD800 \u202E\u200D ☃ 脊椎 \uD83D\uDE00 %s <b> $(x) \\"},
                new Object[] {"none", ""},
                new Object[] {"blanks", " \t\n "});
    }

    private void assertThatNoCallWaits(Engine engine, Device device, String text) throws Exception {
        List<Double> waits = new ArrayList<>();
        FreeTtsVoice voice = new FreeTtsVoice(() -> engine, Duration.ofSeconds(2));
        AudioOutput output = route -> device.open(forever);
        try (LineSpeaker speaker = new LineSpeaker(voice, output, new Deaf(), System::nanoTime)) {
            for (int round = 0; round < ROUNDS; round++) {
                for (Runnable call : calls(speaker, text)) {
                    SwingUtilities.invokeAndWait(() -> waits.add(millisOf(call)));
                }
                TimeUnit.MILLISECONDS.sleep(round);
            }
        } finally {
            forever.countDown();
            voice.close();
        }
        assertThat(waits).hasSize(ROUNDS * 10).allMatch(millis -> millis < MOST_MILLIS);
    }

    /** What a call takes of the event thread: waiting and working, but not the turns that other programs have. */
    private static double millisOf(Runnable call) {
        double before = spentMillis();
        call.run();
        return spentMillis() - before;
    }

    private static double spentMillis() {
        ThreadInfo so = THREADS.getThreadInfo(Thread.currentThread().getId());
        return so.getBlockedTime() + so.getWaitedTime() + THREADS.getCurrentThreadCpuTime() / 1e6;
    }

    /** All that the screens ask of a speaker. */
    private static List<Runnable> calls(Speaker speaker, String text) {
        Narration narration = new Narration(List.of(
                new Sentence(Part.line(0), 0, text, text),
                new Sentence(Part.line(1), 0, "Breathe in.", "Breathe in.")));
        return List.of(
                () -> speaker.tell(narration, SpeechRate.USUAL),
                () -> speaker.expect(narration, SpeechRate.FAST),
                speaker::pause,
                speaker::resume,
                () -> speaker.skip(Skip.AGAIN),
                () -> speaker.rate(SpeechRate.FAST),
                () -> speaker.gain(new Gain(-12)),
                () -> speaker.route(Route.HEADPHONES),
                () -> speaker.chime(new Chime(new short[160], AudioOutput.SAMPLES_A_SECOND)),
                speaker::hush);
    }

    private static Optional<AudioLine> late(Optional<AudioLine> answer) {
        return hangFor(new CountDownLatch(1), 200, answer);
    }

    private static <T> T hang(CountDownLatch latch, T answer) {
        return hangFor(latch, Long.MAX_VALUE, answer);
    }

    private static <T> T hangFor(CountDownLatch latch, long millis, T answer) {
        try {
            latch.await(millis, TimeUnit.MILLISECONDS);
            return answer;
        } catch (InterruptedException ended) {
            return answer;
        }
    }

    private interface Fault {

        void happens(CountDownLatch forever);
    }

    private interface Device {

        Device ABSENT = forever -> Optional.empty();

        Optional<AudioLine> open(CountDownLatch forever);
    }

    /** What a device takes of what it is given. */
    private interface Taking {

        int of(int count);
    }

    private record Line(Taking taking) implements AudioLine {

        @Override
        public int room() {
            return 160;
        }

        @Override
        public int write(short[] samples, int count) {
            return taking.of(count);
        }

        @Override
        public long heard() {
            return 0;
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    private static final class Deaf implements Speaker.Listener {

        @Override
        public void sentence(Sentence sentence) {
            // not asked
        }

        @Override
        public void word(Sentence sentence, WordMark word) {
            // not asked
        }

        @Override
        public void finished() {
            // not asked
        }

        @Override
        public void sound(Sound sound) {
            // not asked
        }
    }
}
