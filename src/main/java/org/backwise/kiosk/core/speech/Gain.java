package org.backwise.kiosk.core.speech;

/**
 * How loud a speaker is.
 *
 * @param decibels against what the voice was rendered with, -100 to 0
 */
public record Gain(double decibels) {

    /** So quiet that nobody hears it. */
    public static final Gain SILENT = new Gain(-100);

    /** As loud as it goes without distortion. */
    public static final Gain FULL = new Gain(0);

    private static final double LOWEST = -100;

    /**
     * Sets a gain.
     *
     * @throws IllegalArgumentException outside the range
     */
    public Gain {
        if (!(decibels >= LOWEST && decibels <= 0)) {
            throw new IllegalArgumentException("a gain is " + LOWEST + " to 0 dB, not " + decibels);
        }
    }

    /** What a sample is multiplied by, above 0 and at most 1. */
    public double factor() {
        return Math.pow(10, decibels / 20);
    }
}
