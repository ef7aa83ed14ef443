package org.backwise.kiosk.core.comfort;

/** What this patient chose, to be back at {@link #USUAL} after the visit. */
public record Comfort(TextSize textSize, Contrast contrast, Talk talk, SpeechRate rate, Motion motion) {

    /** What every visit begins with. */
    public static final Comfort USUAL =
            new Comfort(TextSize.USUAL, Contrast.STANDARD, Talk.OFF, SpeechRate.USUAL, Motion.MOVING);

    public Comfort with(TextSize chosen) {
        return new Comfort(chosen, contrast, talk, rate, motion);
    }

    public Comfort with(Contrast chosen) {
        return new Comfort(textSize, chosen, talk, rate, motion);
    }

    public Comfort with(Talk chosen) {
        return new Comfort(textSize, contrast, chosen, rate, motion);
    }

    public Comfort with(SpeechRate chosen) {
        return new Comfort(textSize, contrast, talk, chosen, motion);
    }

    public Comfort with(Motion chosen) {
        return new Comfort(textSize, contrast, talk, rate, chosen);
    }
}
