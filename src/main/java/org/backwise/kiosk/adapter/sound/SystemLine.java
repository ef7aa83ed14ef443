package org.backwise.kiosk.adapter.sound;

import java.util.function.Consumer;
import javax.sound.sampled.SourceDataLine;

/** A line of Java Sound. */
final class SystemLine implements AudioLine {

    private final SourceDataLine line;
    private final LineFormat format;
    private final Consumer<Runnable> closer;
    private final Resampler resampler;
    private final Progress progress = new Progress();

    /**
     * Begins with a line just started.
     *
     * @param closer where the line is closed, which may hang
     */
    SystemLine(SourceDataLine line, LineFormat format, Consumer<Runnable> closer) {
        this.line = line;
        this.format = format;
        this.closer = closer;
        this.resampler = new Resampler(AudioOutput.SAMPLES_A_SECOND, format.samplesASecond());
    }

    @Override
    public int room() {
        return (int) samples(line.available() / format.frameBytes());
    }

    @Override
    public int write(short[] samples, int count) {
        byte[] bytes = format.encode(resampler.next(samples, count));
        if (line.write(bytes, 0, bytes.length) < bytes.length) {
            return 0;
        }
        progress.wrote(count, System.nanoTime());
        return count;
    }

    @Override
    public long heard() {
        return progress.heard(samples(line.getLongFramePosition()), System.nanoTime());
    }

    @Override
    public void close() {
        closer.accept(line::close);
    }

    private long samples(long frames) {
        return frames * AudioOutput.SAMPLES_A_SECOND / format.samplesASecond();
    }
}
