package org.backwise.kiosk.adapter.sound;

import java.util.Arrays;
import java.util.List;
import org.backwise.kiosk.core.speech.Chime;
import org.backwise.kiosk.core.speech.Rendered;

/** A chime on its way to the line, with a rest behind it before anything is spoken. */
final class Interlude {

    private static final int REST = AudioOutput.SAMPLES_A_SECOND * 80 / 1000;

    private final short[] samples;
    private int written;

    /** Begins before the first sample. */
    Interlude(Chime chime) {
        short[] sound = Resampler.atLineRate(new Rendered.Samples(chime.samples(), chime.samplesASecond(), List.of()))
                .samples();
        this.samples = Arrays.copyOf(sound, sound.length + REST);
    }

    /**
     * Fills a block with what comes next.
     *
     * @return how many samples; fewer than {@code most} at the end
     */
    int read(short[] block, int most) {
        int count = Math.min(most, samples.length - written);
        System.arraycopy(samples, written, block, 0, count);
        written += count;
        return count;
    }

    boolean isOver() {
        return written == samples.length;
    }
}
