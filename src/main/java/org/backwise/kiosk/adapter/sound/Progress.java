package org.backwise.kiosk.adapter.sound;

/**
 * How far a line has come, in samples. Devices tell their position in steps of up to 20 ms, and at the beginning some
 * tell what they took for what was heard; the clock evens that out.
 */
final class Progress {

    private static final double SAMPLES_A_NANO = AudioOutput.SAMPLES_A_SECOND / 1e9;

    /** How long the clock alone is believed. */
    private static final long STEP_NANOS = 25_000_000;

    private long written;
    private long started;
    private long told;
    private long toldAt;
    private long heard;

    void wrote(int count, long now) {
        if (written == 0) {
            started = now;
            toldAt = now;
        }
        written += count;
    }

    /**
     * What was heard, as well as can be told: never less than before, never more than was written.
     *
     * @param position what the device tells now
     */
    long heard(long position, long now) {
        long possible = Math.min(written, samples(now - started));
        if (Math.min(position, written) > told) {
            told = Math.min(position, written);
            toldAt = now;
        }
        long expected = Math.min(told, possible) + samples(Math.min(now - toldAt, STEP_NANOS));
        heard = Math.max(heard, Math.min(expected, possible));
        return heard;
    }

    private static long samples(long nanos) {
        return (long) (nanos * SAMPLES_A_NANO);
    }
}
