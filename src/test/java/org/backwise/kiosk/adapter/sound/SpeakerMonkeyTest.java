package org.backwise.kiosk.adapter.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.backwise.kiosk.core.comfort.Route;
import org.backwise.kiosk.core.comfort.SpeechRate;
import org.backwise.kiosk.core.speech.Gain;
import org.backwise.kiosk.core.speech.Rendered;
import org.backwise.kiosk.core.speech.Skip;
import org.backwise.kiosk.core.speech.Voice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody presses whatever comes to hand while it is spoken; always the same way. */
class SpeakerMonkeyTest {

    private static final int SEED = 20260331;
    private static final int PRESSES = 400;
    private static final int LOUD = 3_000;
    private static final int FADE = 80;

    /** The tone's own steps are below 250, those that a change of gain adds below 100; a cut is one of thousands. */
    private static final int CLICK = 500;

    private final Random random = new Random(SEED);
    private final FakeClock clock = new FakeClock();
    private final FakeAudio audio = FakeAudio.plugged();
    private final Heard heard = new Heard();
    private final FakeVoice words = new FakeVoice();
    private final Voice humming = (spoken, rate) -> hum((Rendered.Samples) words.render(spoken, rate));
    private final LineSpeaker speaker = new LineSpeaker(humming, audio, heard, clock);

    @AfterEach
    void close() {
        speaker.close();
    }

    @Test
    void leavesNoClickAndASpeakerThatStillSpeaks() {
        for (int press = 0; press < PRESSES; press++) {
            press(random.nextInt(9));
            audio.line().play(random.nextInt(40));
        }
        assertThat(steepest(audio.line().heardSamples())).isLessThan(CLICK);

        heard.forget();
        speaker.tell(SpeakerOnATestBench.narration("Sit down."), SpeechRate.USUAL);
        Eventually.until(
                "finished", () -> heard.has("finished"), () -> audio.line().play(20));
        assertThat(heard.reports()).endsWith("[Sit down.]", "Sit", "down.", "finished");
    }

    private void press(int what) {
        switch (what) {
            case 0 ->
                speaker.tell(
                        SpeakerOnATestBench.narration("One two three.", "Four five.", "Six seven eight nine."), rate());
            case 1 -> speaker.pause();
            case 2 -> speaker.resume();
            case 3 -> speaker.hush();
            case 4 -> speaker.rate(rate());
            case 5 -> speaker.gain(new Gain(-4 * random.nextInt(3)));
            case 6 -> speaker.expect(SpeakerOnATestBench.narration("Ten eleven."), rate());
            case 7 -> speaker.route(Route.LOUDSPEAKER);
            default -> speaker.skip(Skip.values()[random.nextInt(Skip.values().length)]);
        }
    }

    private SpeechRate rate() {
        return SpeechRate.values()[random.nextInt(SpeechRate.values().length)];
    }

    /** A tone that grows and fades, as sentences do. */
    private static Rendered.Samples hum(Rendered.Samples said) {
        short[] samples = new short[said.samples().length];
        for (int i = 0; i < samples.length; i++) {
            double grown = Math.min(1, Math.min(i, samples.length - 1 - i) / (double) FADE);
            samples[i] = (short) (LOUD * grown * Math.sin(2 * Math.PI * 200 * i / AudioOutput.SAMPLES_A_SECOND));
        }
        return new Rendered.Samples(samples, said.samplesASecond(), said.marks());
    }

    private static int steepest(List<Short> samples) {
        return IntStream.range(1, samples.size())
                .map(i -> Math.abs(samples.get(i) - samples.get(i - 1)))
                .max()
                .orElse(0);
    }
}
