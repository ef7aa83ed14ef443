package org.backwise.kiosk.adapter.sound;

/**
 * An open, running line. Used by one thread only; no method blocks. A device that is gone may also show by an exception
 * from any method.
 */
public interface AudioLine extends AutoCloseable {

    /** How many samples can be written now without waiting, 0 or more. */
    int room();

    /**
     * Feeds the line.
     *
     * @param samples 16-bit signed, mono, {@link AudioOutput#SAMPLES_A_SECOND}
     * @param count how many of them to take, from the first, at most {@link #room()}
     * @return how many were taken; fewer than {@code count} where the device is gone
     */
    int write(short[] samples, int count);

    /** How many samples were heard since the line was opened; never more than were written. */
    long heard();

    /** Gives the device back. */
    @Override
    void close();
}
