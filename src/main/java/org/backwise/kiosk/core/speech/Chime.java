package org.backwise.kiosk.core.speech;

/**
 * A short sound without words, which tells what a press has done.
 *
 * @param samples 16-bit signed, mono, at most 3 seconds; not to be changed by anybody
 * @param samplesASecond for example 16000
 */
public record Chime(short[] samples, int samplesASecond) {

    private static final int LONGEST_SECONDS = 3;

    /**
     * Takes the samples as they are.
     *
     * @throws IllegalArgumentException where it is longer than 3 seconds
     */
    public Chime {
        if (samples.length > LONGEST_SECONDS * (long) samplesASecond) {
            throw new IllegalArgumentException("a chime lasts at most " + LONGEST_SECONDS + " seconds");
        }
    }
}
