package org.backwise.kiosk.adapter.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.swing.SwingUtilities;
import org.backwise.kiosk.core.comfort.Route;
import org.backwise.kiosk.core.comfort.SpeechRate;
import org.backwise.kiosk.core.speech.Narration;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Sentence;
import org.backwise.kiosk.core.speech.Skip;
import org.backwise.kiosk.core.speech.Sound;
import org.backwise.kiosk.core.speech.Speaker;
import org.backwise.kiosk.core.speech.Voice;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MissingSoundTest {

    private final FakeClock clock = new FakeClock();
    private final FakeVoice voice = new FakeVoice();
    private final FakeAudio audio = new FakeAudio();
    private final Heard heard = new Heard();

    @Nested
    class WithoutADevice {

        @Test
        void itIsReadByTheClock() {
            try (Speaker speaker = speaker()) {
                long start = clock.getAsLong();
                tell(speaker, "Sit down.", "Breathe in.");
                clock.advanceUntil("finished", () -> heard.has("finished"));
                assertThat(heard.reports())
                        .containsExactly("[Sit down.]", "Sit", "down.", "[Breathe in.]", "Breathe", "in.", "finished");
                assertThat(clock.millisSince(start)).isGreaterThanOrEqualTo(200 + 350 + 200);
                assertThat(heard.sounds()).containsExactly(Sound.MISSING);
            }
        }

        @Test
        void nothingIsReadWhileTheClockStandsStill() {
            try (Speaker speaker = speaker()) {
                tell(speaker, "Sit down.");
                clock.advanceUntil("begun", () -> heard.has("Sit"));
                speaker.pause();
                Eventually.until("rendered", () -> !voice.asked().isEmpty());
                assertThat(heard.reports()).doesNotContain("down.");
            }
        }

        @Test
        void aPauseKeepsThePlace() {
            try (Speaker speaker = speaker()) {
                tell(speaker, "One two three four.");
                clock.advanceUntil("two", () -> heard.has("two"));
                speaker.pause();
                int looks = audio.looks();
                clock.advanceUntil("three seconds later", () -> audio.looks() > looks);
                assertThat(heard.reports()).doesNotContain("four.");
                speaker.resume();
                clock.advanceUntil("finished", () -> heard.has("finished"));
                assertThat(heard.reports())
                        .containsExactly("[One two three four.]", "One", "two", "three", "four.", "finished");
            }
        }

        @Test
        void somethingUnexpectedEndsTheNarrationAndNotTheSpeaker() {
            try (Speaker speaker = speaker()) {
                tell(speaker, "One two three four.");
                clock.advanceUntil("two", () -> heard.has("two"));
                clock.breakOnce();
                Eventually.until("finished", () -> heard.has("finished"));
                assertThat(heard.reports()).doesNotContain("four.");
                tell(speaker, "Sit down.");
                clock.advanceUntil("down.", () -> heard.has("down."));
            }
        }

        @Test
        void itIsLookedForEveryThreeSeconds() {
            try (Speaker speaker = speaker()) {
                Eventually.until("missing", () -> !heard.sounds().isEmpty());
                long start = clock.getAsLong();
                clock.advanceUntil("looked twice more", () -> audio.looks() == 3);
                assertThat(clock.millisSince(start)).isGreaterThanOrEqualTo(6_000);
                audio.plug();
                clock.advanceUntil("found", () -> heard.sounds().contains(Sound.AUDIBLE));
                assertThat(heard.sounds()).containsExactly(Sound.MISSING, Sound.AUDIBLE);
                speaker.hush();
            }
        }

        @Test
        void itIsLookedForWithEveryNarration() {
            try (Speaker speaker = speaker()) {
                Eventually.until("missing", () -> !heard.sounds().isEmpty());
                audio.plug();
                tell(speaker, "Sit down.");
                Eventually.until(
                        "down.", () -> heard.has("down."), () -> audio.line().play(20));
                assertThat(heard.sounds()).containsExactly(Sound.MISSING, Sound.AUDIBLE);
            }
        }
    }

    @Nested
    class ADeviceThatGoes {

        @Test
        void leavesTheRestToTheClock() {
            audio.plug();
            try (Speaker speaker = speaker()) {
                playToTheMiddle(speaker);
                audio.unplug();
                assertThatItIsReadOn();
            }
        }

        @Test
        void isNoticedWhenItThrows() {
            audio.plug();
            try (Speaker speaker = speaker()) {
                playToTheMiddle(speaker);
                audio.line().breakDown();
                assertThatItIsReadOn();
            }
        }

        @Test
        void isNoticedWhenItStandsStillForASecond() {
            audio.plug();
            try (Speaker speaker = speaker()) {
                playToTheMiddle(speaker);
                long stopped = clock.getAsLong();
                clock.advanceUntil("missing", () -> heard.sounds().contains(Sound.MISSING));
                assertThat(clock.millisSince(stopped)).isGreaterThanOrEqualTo(1_000);
                assertThatItIsReadOn();
            }
        }

        @Test
        void isNoticedWhenItHasNoRoomForFourSecondsThoughAllIsHeard() {
            audio.plug();
            try (Speaker speaker = speaker()) {
                playToTheMiddle(speaker);
                audio.line().jam();
                long stopped = clock.getAsLong();
                clock.advanceUntil("missing", () -> heard.sounds().contains(Sound.MISSING));
                assertThat(clock.millisSince(stopped)).isGreaterThanOrEqualTo(4_000);
                assertThatItIsReadOn();
            }
        }

        @Test
        void takesOverFromTheNextSentenceWhenItIsBack() {
            audio.plug();
            try (Speaker speaker = speaker()) {
                tell(speaker, "One two " + "and so on ".repeat(20), "Breathe in now.");
                Eventually.until(
                        "two", () -> heard.has("two"), () -> audio.line().play(20));
                audio.unplug();
                clock.advanceUntil("missing", () -> heard.sounds().contains(Sound.MISSING));
                audio.plug();
                clock.advanceUntil("back", () -> audio.lines() == 2);
                assertThat(heard.has("[Breathe in now.]")).isFalse();
                Eventually.until("finished", () -> heard.has("finished"), () -> {
                    clock.advance(5);
                    audio.line().play(5);
                });
                assertThat(audio.line().heardSound()).hasSize(3 * 1_600);
                assertThat(heard.sounds()).containsExactly(Sound.AUDIBLE, Sound.MISSING, Sound.AUDIBLE);
            }
        }

        private void playToTheMiddle(Speaker speaker) {
            tell(speaker, "One two three four five six seven eight nine.", "Breathe in now.");
            Eventually.until("five", () -> heard.has("five"), () -> audio.line().play(20));
        }

        private void assertThatItIsReadOn() {
            clock.advanceUntil("finished", () -> heard.has("finished"));
            assertThat(heard.reports()).doesNotHaveDuplicates().contains("six", "nine.", "[Breathe in now.]", "now.");
            assertThat(heard.sounds()).containsExactly(Sound.AUDIBLE, Sound.MISSING);
        }
    }

    @Nested
    class ADeviceThatHangs {

        @Test
        @Timeout(5)
        void makesNobodyWait() throws InterruptedException {
            CountDownLatch answer = new CountDownLatch(1);
            AudioOutput hanging = route -> {
                await(answer);
                return Optional.empty();
            };
            try (Speaker speaker = new LineSpeaker(voice, hanging, heard, clock)) {
                long start = System.nanoTime();
                tell(speaker, "Sit down.");
                speaker.pause();
                speaker.resume();
                speaker.hush();
                assertThat(System.nanoTime() - start).isLessThan(TimeUnit.MILLISECONDS.toNanos(200));
            }
            answer.countDown();
        }

        @Test
        @Timeout(20)
        void andAVoiceThatHangsMakeTheEventThreadWaitForNothing() throws Exception {
            CountDownLatch answer = new CountDownLatch(1);
            Voice hanging = (spoken, rate) -> {
                await(answer);
                return voice.render(spoken, rate);
            };
            List<Long> waits = new ArrayList<>();
            try (Speaker speaker = new LineSpeaker(hanging, route -> Optional.empty(), heard, clock)) {
                for (int i = 0; i < 25; i++) {
                    SwingUtilities.invokeAndWait(() -> {
                        long start = System.nanoTime();
                        tell(speaker, "Sit down.", "Breathe in.");
                        speaker.pause();
                        speaker.resume();
                        speaker.skip(Skip.AGAIN);
                        speaker.rate(SpeechRate.FAST);
                        speaker.route(Route.HEADPHONES);
                        speaker.hush();
                        waits.add(System.nanoTime() - start);
                    });
                }
            }
            answer.countDown();
            assertThat(waits.stream().sorted().toList().get(12)).isLessThan(TimeUnit.MILLISECONDS.toNanos(50));
        }

        private void await(CountDownLatch answer) {
            try {
                answer.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private Speaker speaker() {
        return new LineSpeaker(voice, audio, heard, clock);
    }

    private static void tell(Speaker speaker, String... sentences) {
        Narration narration = new Narration(Arrays.stream(sentences)
                .map(sentence -> new Sentence(Part.line(0), 0, sentence, sentence))
                .toList());
        speaker.tell(narration, SpeechRate.USUAL);
    }
}
