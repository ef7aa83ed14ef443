package org.backwise.kiosk.real;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;

/**
 * What a listener hears: the sound server's output, recorded from now on by {@code parec}. Times are those of {@link
 * System#nanoTime()}; the way through the sound server is part of what is measured.
 */
final class Microphone implements AutoCloseable {

    /** Samples a second. */
    static final int RATE = 16_000;

    private static final int MOST_SECONDS = 600;

    private final Process recorder;
    private final short[] samples = new short[MOST_SECONDS * RATE];
    private int count;
    private long begin = Long.MAX_VALUE;

    Microphone() {
        this(Map.of());
    }

    /** At the sound server that these variables name. */
    Microphone(Map<String, String> environment) {
        String monitor = System.getProperty("real.monitor", "@DEFAULT_MONITOR@");
        try {
            ProcessBuilder parec = new ProcessBuilder(
                            "parec",
                            "--device=" + monitor,
                            "--format=s16le",
                            "--rate=" + RATE,
                            "--channels=1",
                            "--latency-msec=5")
                    .redirectError(ProcessBuilder.Redirect.INHERIT);
            parec.environment().putAll(environment);
            recorder = parec.start();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        Thread thread = new Thread(this::record, "microphone");
        thread.setDaemon(true);
        thread.start();
        Wait.until("the sound server lets itself be heard", () -> heard().length > RATE / 5);
    }

    private void record() {
        byte[] bytes = new byte[2 * RATE];
        try (InputStream in = recorder.getInputStream()) {
            int left = 0;
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes, left, bytes.length - left)) {
                left = take(bytes, left + read, System.nanoTime());
            }
        } catch (IOException closed) {
            // the recording is over
        }
    }

    /** Takes whole samples; tells how many bytes of half a sample are left, at the beginning of the array. */
    private synchronized int take(byte[] bytes, int length, long now) {
        for (int at = 0; at + 1 < length && count < samples.length; at += 2) {
            samples[count++] = (short) ((bytes[at] & 0xff) | bytes[at + 1] << 8);
        }
        // What came with the least delay tells best when the first sample was heard.
        begin = Math.min(begin, now - nanos(count));
        bytes[0] = bytes[length - 1];
        return length % 2;
    }

    private synchronized short[] heard() {
        return Arrays.copyOf(samples, count);
    }

    private static long nanos(long samples) {
        return samples * 1_000_000_000L / RATE;
    }

    /** What was heard from then on. */
    synchronized Recording since(long nanoTime) {
        int from = (int) Math.max(0, Math.min(count, (nanoTime - begin) * RATE / 1_000_000_000L));
        return new Recording(Arrays.copyOfRange(samples, from, count));
    }

    @Override
    public void close() {
        recorder.destroy();
    }
}
