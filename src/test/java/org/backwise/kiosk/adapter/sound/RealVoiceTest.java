package org.backwise.kiosk.adapter.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.backwise.kiosk.adapter.freetts.FreeTtsVoice;
import org.backwise.kiosk.adapter.freetts.Pronunciations;
import org.backwise.kiosk.core.comfort.SpeechRate;
import org.backwise.kiosk.core.comfort.Volume;
import org.backwise.kiosk.core.speech.Gain;
import org.backwise.kiosk.core.speech.Rendered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What comes out of the line when FreeTTS itself speaks. */
class RealVoiceTest {

    private static final String WORD = "Stop.";

    /** Below this many decibels a sample of 16 bits is too coarse to measure 4 dB by. */
    private static final int COARSE = -52;

    /** Longer than the silence in any sound, shorter than any rest. */
    private static final int SILENCE = 16 * 250;

    private final FakeClock clock = new FakeClock();
    private final FakeAudio audio = FakeAudio.plugged();
    private final Heard heard = new Heard();
    private final FreeTtsVoice voice = new FreeTtsVoice(Pronunciations.NONE);
    private final LineSpeaker speaker = new LineSpeaker(voice, audio, heard, clock);

    @AfterEach
    void close() {
        speaker.close();
        voice.close();
    }

    @Test
    void isFourDecibelsLouderWithEveryStepAndNeverSilent() {
        List<Double> levels = IntStream.rangeClosed(1, Volume.LOUDEST.level())
                .mapToObj(level -> decibels(new Volume(level)))
                .toList();

        assertThat(levels).allMatch(Double::isFinite);
        for (int step = 1; step < levels.size(); step++) {
            if (new Volume(step).decibels() >= COARSE) {
                assertThat(levels.get(step) - levels.get(step - 1)).isCloseTo(4, within(0.2));
            }
        }
    }

    @Test
    void restsAsLongBehindOneSentenceAsBehindTheNext() {
        speaker.tell(SpeakerOnATestBench.narration("Lean in.", "Roll away.", "Lean low."), SpeechRate.USUAL);
        playUntil("[Roll away.]");
        playUntil("[Lean low.]");
        playToTheEnd();
        List<Integer> rests = silences(audio.line().heardSamples());
        int told = ((Rendered.Samples) voice.render("Lean in.", SpeechRate.USUAL)).restMillis();

        assertThat(rests).hasSize(2).allSatisfy(rest -> assertThat(rest / 16).isCloseTo(told + 28, within(35)));
    }

    private double decibels(Volume volume) {
        heard.forget();
        speaker.gain(new Gain(volume.decibels()));
        int before = audio.line().heardSamples().size();
        speaker.tell(SpeakerOnATestBench.narration(WORD), SpeechRate.USUAL);
        playToTheEnd();
        List<Short> samples = audio.line().heardSamples();
        double energy = samples.subList(before, samples.size()).stream()
                .mapToDouble(sample -> (double) sample * sample)
                .sum();
        return 10 * Math.log10(energy);
    }

    private void playToTheEnd() {
        playUntil("finished");
    }

    private void playUntil(String report) {
        Eventually.until(report, () -> heard.has(report), () -> audio.line().play(50));
    }

    /** How many samples long each silence between two sounds is. */
    private static List<Integer> silences(List<Short> samples) {
        List<Integer> silences = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < samples.size(); i++) {
            if (Math.abs(samples.get(i)) > 100) {
                if (last >= 0 && i - last > SILENCE) {
                    silences.add(i - last);
                }
                last = i;
            }
        }
        return silences;
    }
}
