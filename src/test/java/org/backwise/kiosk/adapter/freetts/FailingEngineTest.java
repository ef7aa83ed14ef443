package org.backwise.kiosk.adapter.freetts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.backwise.kiosk.core.comfort.SpeechRate;
import org.backwise.kiosk.core.speech.Rendered;
import org.backwise.kiosk.core.speech.WordMark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With an engine that does whatever an engine can do. */
class FailingEngineTest {

    private static final Rendered.Samples SOUND = new Rendered.Samples(new short[160], 16_000, List.of());
    private static final Engine SOUND_ENGINE = (text, rate) -> SOUND;

    private final Queue<Engine.Source> engines = new ConcurrentLinkedQueue<>();
    private final AtomicInteger started = new AtomicInteger();
    private final CountDownLatch forever = new CountDownLatch(1);
    private final FreeTtsVoice voice = new FreeTtsVoice(this::start, Duration.ofMillis(100));

    private Engine start() throws Exception {
        started.incrementAndGet();
        Engine.Source next = engines.poll();
        return next == null ? SOUND_ENGINE : next.start();
    }

    @AfterEach
    void end() {
        forever.countDown();
        voice.close();
    }

    @Nested
    class AnEngineThatThrows {

        @Test
        void leavesTheSentenceMuteAndSpeaksTheNext() {
            engines.add(() -> (text, rate) -> {
                if (text.text().equals("one")) {
                    throw new IllegalStateException("no diphone");
                }
                return SOUND;
            });
            assertThat(render("one")).isInstanceOf(Rendered.Mute.class);
            assertThat(render("two")).isEqualTo(SOUND);
            assertThat(started).hasValue(1);
        }

        @Test
        void isReplacedAfterAnError() {
            engines.add(() -> (text, rate) -> {
                throw new StackOverflowError("deep");
            });
            assertThat(reason(render("one"))).contains("deep");
            assertThat(render("two")).isEqualTo(SOUND);
            assertThat(started).hasValue(2);
        }

        @Test
        void isStartedAgainWhenItCouldNotBeStarted() {
            engines.add(() -> {
                throw new Error("Can't load lexicon");
            });
            assertThat(reason(render("one"))).contains("lexicon");
            assertThat(render("one")).isEqualTo(SOUND);
        }
    }

    @Nested
    class AnEngineThatHangs {

        @Test
        void isGivenUpForAFreshOne() {
            engines.add(() -> (text, rate) -> hang());
            assertThat(reason(render("one"))).contains("100 ms");
            assertThat(render("two")).isEqualTo(SOUND);
        }

        @Test
        void letsGoOfEverybodyWhoWaits() {
            engines.add(() -> (text, rate) -> hang());
            List<Rendered> all = IntStream.range(0, 4)
                    .parallel()
                    .mapToObj(number -> render("number " + number))
                    .toList();
            assertThat(all).hasSize(4);
            assertThat(render("two")).isEqualTo(SOUND);
        }

        /** As a driver or an endless loop does it: interrupts are of no use. */
        private Rendered.Samples hang() {
            while (forever.getCount() > 0) {
                try {
                    forever.await();
                } catch (InterruptedException e) {
                    Thread.yield();
                }
            }
            return SOUND;
        }
    }

    @Nested
    class AnyEngine {

        @Test
        void isOnlyEverTouchedByTheVoiceThread() {
            Set<String> threads = ConcurrentHashMap.newKeySet();
            engines.add(() -> {
                threads.add(Thread.currentThread().getName());
                return (text, rate) -> {
                    threads.add(Thread.currentThread().getName());
                    return SOUND;
                };
            });
            IntStream.range(0, 20).parallel().forEach(number -> render("number " + number));
            assertThat(threads).containsExactly("voice");
            assertThat(started).hasValue(1);
        }

        @Test
        void isNotAskedAfterTheEnd() {
            voice.close();
            assertThat(render("one")).isInstanceOf(Rendered.Mute.class);
        }
    }

    @Nested
    class WhatCannotBeSpoken {

        @ParameterizedTest
        @ValueSource(strings = {"", "   ", "☺ 👍🏽", "مرحبا بالعالم", "- – …", "\uD83D"})
        void isMuteAndNeverReachesTheEngine(String text) {
            assertThat(render(text)).isInstanceOf(Rendered.Mute.class);
            assertThat(started).hasValue(0);
        }

        @Test
        void isMuteWhereItIsLongerThanTheVoicePromises() {
            assertThat(render("x-".repeat(2_501))).isInstanceOf(Rendered.Mute.class);
        }

        @Test
        void lastsAsLongAsItWouldTakeToSay() {
            engines.add(() -> {
                throw new Error("no voice");
            });
            String text = "Rest one ankle on your other knee, and keep your back tall.";
            Rendered mute = render(text);
            assertThat(mute.millis()).isBetween(5_000, 7_000);
            assertThat(mute.marks()).hasSize(12);
            assertThat(mute.marks())
                    .extracting(mark -> text.substring(mark.start(), mark.end()))
                    .contains("knee", "tall")
                    .doesNotContain("knee,");
        }

        @Test
        void keepsItsMarksInOrderAndInside() {
            Rendered mute = render("مرحبا بالعالم");
            assertThat(mute.marks()).extracting(WordMark::start).containsExactly(0, 6);
            assertThat(mute.marks().get(1).fromMillis())
                    .isGreaterThanOrEqualTo(mute.marks().get(0).toMillis());
            assertThat(mute.marks().get(1).toMillis()).isLessThanOrEqualTo(mute.millis());
        }

        @Test
        void lastsNoTimeWhereThereIsNothing() {
            assertThat(render("  ").millis()).isZero();
        }
    }

    private Rendered render(String text) {
        return voice.render(text, SpeechRate.USUAL);
    }

    private static String reason(Rendered rendered) {
        return ((Rendered.Mute) rendered).reason();
    }
}
