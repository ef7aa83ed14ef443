package org.backwise.kiosk.adapter.command;

import org.backwise.kiosk.core.comfort.SpeechRate;

/**
 * How long a program takes at its own usual speed, against the embedded voice at the usual rate; learnt from what it says.
 *
 * @param ratio above 1 where the program is slower
 * @param sentences how many it was learnt from
 */
record Pace(double ratio, int sentences) {

    static final Pace UNKNOWN = new Pace(1, 0);

    /** Beyond this a program is asked again rather than its sound changed so much. */
    private static final double NEAR = 1.25;

    /** A difference that nobody hears. */
    private static final double SAME = 1.01;

    /** The newest sentence counts at least so much. */
    private static final double NEWEST = 0.1;

    private static final double LEAST_STRETCH = 0.3;
    private static final double MOST_STRETCH = 3;

    /** What to ask the program for. */
    double stretch(SpeechRate rate) {
        return Math.max(LEAST_STRETCH, Math.min(MOST_STRETCH, 1 / rate.factor() / ratio));
    }

    /**
     * What is known after another sentence.
     *
     * @param seconds it took the program
     * @param stretch that the program was asked for
     * @param usual seconds that it takes the embedded voice at the usual rate
     */
    Pace after(double seconds, double stretch, double usual) {
        double newest = seconds / stretch / usual;
        double part = Math.max(NEWEST, 1.0 / (sentences + 1));
        return new Pace(ratio + (newest - ratio) * part, sentences + 1);
    }

    /** Whether the sound can be brought to its length without harm. */
    boolean isNear(double seconds, double wanted) {
        return sentences > 1 || isWithin(NEAR, seconds, wanted);
    }

    boolean fits(double seconds, double wanted) {
        return isWithin(SAME, seconds, wanted);
    }

    private static boolean isWithin(double times, double one, double other) {
        return one <= times * other && other <= times * one;
    }
}
