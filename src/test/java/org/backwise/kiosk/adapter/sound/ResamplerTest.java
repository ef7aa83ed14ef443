package org.backwise.kiosk.adapter.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.backwise.kiosk.core.speech.Rendered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResamplerTest {

    private static final int LOUD = 10_000;

    @ParameterizedTest
    @ValueSource(ints = {8_000, 16_000, 22_050, 44_100, 48_000})
    void keepsToneAndLength(int rate) {
        short[] result = new Resampler(16_000, rate).next(tone(16_000, 16_000), 16_000);
        assertThat(result.length).isCloseTo(rate, within(1));
        short[] expected = tone(rate, rate);
        int delay = rate / 16_000;
        for (int i = rate / 100; i < rate - rate / 100; i++) {
            assertThat((int) result[i]).isCloseTo(expected[i - delay], within(1_500));
        }
    }

    @Test
    void makesTheSameOfBlocksAsOfTheWhole() {
        short[] tone = tone(16_000, 1_000);
        short[] whole = new Resampler(16_000, 44_100).next(tone, tone.length);
        Resampler resampler = new Resampler(16_000, 44_100);
        short[] blocks = new short[0];
        for (int from = 0; from < tone.length; from += 125) {
            short[] block = resampler.next(Arrays.copyOfRange(tone, from, from + 125), 125);
            int length = blocks.length;
            blocks = Arrays.copyOf(blocks, length + block.length);
            System.arraycopy(block, 0, blocks, length, block.length);
        }
        assertThat(blocks).isEqualTo(whole);
    }

    @Test
    void leavesAVoiceOfOurOwnRateAlone() {
        Rendered.Samples sound = new Rendered.Samples(tone(16_000, 10), 16_000, List.of());
        assertThat(Resampler.atLineRate(sound)).isSameAs(sound);
    }

    @Test
    void bringsAnotherVoiceToOurRate() {
        Rendered.Samples sound = new Rendered.Samples(tone(22_050, 22_050), 22_050, List.of());
        assertThat(Resampler.atLineRate(sound).millis()).isCloseTo(1_000, within(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {8_100, 9_000, 10_500})
    void letsNothingComeBackOfWhatOurRateCannotHold(int hertz) {
        assertThat(loudness(atOurRate(hertz))).isLessThan(LOUD / 1_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 1_000, 3_000, 6_000})
    void keepsSpeechAsLoudAsItWas(int hertz) {
        assertThat(loudness(atOurRate(hertz))).isCloseTo(LOUD / Math.sqrt(2), within(LOUD / 100.0));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 1_000})
    void keepsEverySoundInItsPlace(int hertz) {
        short[] expected = tone(16_000, 16_000, hertz);
        short[] result = atOurRate(hertz);
        for (int i = 160; i < 15_840; i++) {
            assertThat((int) result[i]).isCloseTo(expected[i], within(LOUD / 100));
        }
    }

    /** From a program that speaks at 22,050 samples a second. */
    private static short[] atOurRate(int hertz) {
        return Resampler.atLineRate(new Rendered.Samples(tone(22_050, 22_050, hertz), 22_050, List.of()))
                .samples();
    }

    /** Mean square root, without the edges, where a tone that begins at once holds every frequency. */
    private static double loudness(short[] samples) {
        return Math.sqrt(IntStream.range(320, samples.length - 320)
                .mapToDouble(i -> (double) samples[i] * samples[i])
                .average()
                .orElse(0));
    }

    private static short[] tone(int rate, int count) {
        return tone(rate, count, 300);
    }

    private static short[] tone(int rate, int count, int hertz) {
        short[] samples = new short[count];
        for (int i = 0; i < count; i++) {
            samples[i] = (short) (LOUD * Math.sin(2 * Math.PI * hertz * i / rate));
        }
        return samples;
    }
}
