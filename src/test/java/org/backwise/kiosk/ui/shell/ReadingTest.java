package org.backwise.kiosk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.SwingUtilities;
import org.backwise.kiosk.core.comfort.Route;
import org.backwise.kiosk.core.comfort.SpeechRate;
import org.backwise.kiosk.core.speech.Chime;
import org.backwise.kiosk.core.speech.Gain;
import org.backwise.kiosk.core.speech.Narration;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Section;
import org.backwise.kiosk.core.speech.Skip;
import org.backwise.kiosk.core.speech.Speaker;
import org.backwise.kiosk.ui.text.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Whatever a speaker does, the end of a narration is told, and only that of the newest. */
class ReadingTest {

    private static final Narration TEXT = Narration.of(Part.of(Section.HEADING), "Sit tall.");

    private final AtomicInteger ends = new AtomicInteger();
    private final Reading reading = new Reading(Optional::empty, ends::incrementAndGet, new Words(Locale.ENGLISH));

    @BeforeEach
    void open() {
        reading.speakThrough(new SaysNothing(), Map.of());
    }

    @Nested
    class TheEnd {

        @Test
        void isToldWhenASpeakerHasGivenUpBeforeTheFirstSentence() throws Exception {
            onEventThread(() -> reading.tell(TEXT, SpeechRate.USUAL));
            reading.finished();
            onEventThread(() -> {});

            assertThat(ends).hasValue(1);
        }

        @Test
        void isToldOfANarrationWithoutWordsToSay() throws Exception {
            onEventThread(() -> reading.tell(Narration.of(Part.line(0), "Sit.", " "), SpeechRate.USUAL));
            reading.finished();
            onEventThread(() -> {});

            assertThat(ends).hasValue(1);
        }

        @Test
        void isToldOnceOfNothingToRead() throws Exception {
            onEventThread(() -> reading.tell(Narration.SILENCE, SpeechRate.USUAL));
            onEventThread(() -> {});

            assertThat(ends).hasValue(1);
        }

        @Test
        void ofAnEarlierNarrationIsNotTold() throws Exception {
            onEventThread(() -> reading.tell(TEXT, SpeechRate.USUAL));
            onEventThread(() -> {
                reading.finished();
                reading.tell(TEXT, SpeechRate.USUAL);
            });
            onEventThread(() -> {});

            assertThat(ends).hasValue(0);
        }

        @Test
        void ofWhatWasHushedIsNotTold() throws Exception {
            onEventThread(() -> reading.tell(TEXT, SpeechRate.USUAL));
            onEventThread(() -> {
                reading.finished();
                reading.hush();
            });
            onEventThread(() -> {});

            assertThat(ends).hasValue(0);
        }
    }

    private static void onEventThread(Runnable step) throws Exception {
        SwingUtilities.invokeAndWait(step);
    }

    /** Takes everything and does nothing. */
    private static final class SaysNothing implements Speaker {

        @Override
        public void tell(Narration narration, SpeechRate rate) {}

        @Override
        public void expect(Narration narration, SpeechRate rate) {}

        @Override
        public void pause() {}

        @Override
        public void resume() {}

        @Override
        public void skip(Skip to) {}

        @Override
        public void rate(SpeechRate rate) {}

        @Override
        public void gain(Gain gain) {}

        @Override
        public void route(Route route) {}

        @Override
        public void chime(Chime chime) {}

        @Override
        public void hush() {}

        @Override
        public void close() {}
    }
}
