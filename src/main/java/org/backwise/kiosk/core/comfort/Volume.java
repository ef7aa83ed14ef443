package org.backwise.kiosk.core.comfort;

/**
 * How loud the voice is: 21 levels, so 20 steps of 4 dB, 80 dB in all (VVSG 2.0, 7.1-K: 20 to 100 dB in steps of 10 dB at
 * most). The fourth level is exactly 12 dB above the lowest (EN 301 549, 8.2.1.2). No level is silent.
 *
 * @param level 1 to 21
 */
public record Volume(int level) implements Comparable<Volume> {

    public static final Volume QUIETEST = new Volume(1);
    public static final Volume LOUDEST = new Volume(21);
    public static final Volume USUAL_LOUDSPEAKER = new Volume(16);
    public static final Volume USUAL_HEADPHONES = new Volume(12);

    private static final double STEP_DECIBELS = 4;

    /** A level beyond the scale becomes the nearest on it. */
    public Volume {
        level = Math.max(1, Math.min(21, level));
    }

    public Volume louder() {
        return new Volume(level + 1);
    }

    public Volume quieter() {
        return new Volume(level - 1);
    }

    /** This volume, or the limit where it is lower. */
    public Volume atMost(Volume limit) {
        return compareTo(limit) <= 0 ? this : limit;
    }

    /** Gain in decibels against the loudest, 0 down to −80. */
    public double decibels() {
        return (level - LOUDEST.level) * STEP_DECIBELS;
    }

    /** What samples are multiplied by, above 0 up to 1. */
    public double gain() {
        return Math.pow(10, decibels() / 20);
    }

    @Override
    public int compareTo(Volume other) {
        return Integer.compare(level, other.level);
    }
}
