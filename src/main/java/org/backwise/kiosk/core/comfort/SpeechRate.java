package org.backwise.kiosk.core.comfort;

/**
 * How fast instructions are spoken, in seven steps from half to twice the usual 122 words a minute (VVSG 2.0, 7.1-K: 120
 * to 125 at the start, 60–70 up to 240–250).
 */
public enum SpeechRate {
    SLOWEST(0.5),
    SLOWER(0.75),
    USUAL(1),
    BRISK(1.25),
    FAST(1.5),
    FASTER(1.75),
    FASTEST(2);

    private static final double USUAL_WORDS_A_MINUTE = 122;

    private final double factor;

    SpeechRate(double factor) {
        this.factor = factor;
    }

    /** The next step up; the same where this is the last. */
    public SpeechRate faster() {
        return values()[Math.min(values().length - 1, ordinal() + 1)];
    }

    /** The next step down; the same where this is the last. */
    public SpeechRate slower() {
        return values()[Math.max(0, ordinal() - 1)];
    }

    /** Words a minute as heard, with the rests between sentences. */
    public double wordsAMinute() {
        return USUAL_WORDS_A_MINUTE * factor;
    }

    /** How many times the usual rate this is, 0.5 to 2. */
    public double factor() {
        return factor;
    }
}
