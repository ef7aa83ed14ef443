package org.backwise.kiosk.adapter.freetts;

import org.backwise.kiosk.core.comfort.SpeechRate;

/**
 * How much FreeTTS must stretch its durations to be as fast as a patient chose.
 *
 * <p>Durations, pauses included, follow the stretch exactly; pitch stays. FreeTTS calls 150 words a minute what is 215 in
 * our slides and 165 in ordinary prose, so one figure is not enough: each text is measured before it is rendered.
 *
 * @param stretch 1 for FreeTTS' own durations, 2 for twice as slow
 */
record Tempo(double stretch) {

    /**
     * Words a minute of kevin16 without stretch, measured on 776 sentences of our slides (4,451 words), pauses inside
     * kept.
     */
    private static final double UNSTRETCHED_WORDS_A_MINUTE = 215;

    /** What kevin16 pauses at a comma, without stretch. */
    private static final double UNSTRETCHED_PAUSE_SECONDS = 0.2;

    /** A text of long or of short words is brought nearer to the rate by so much, or it would sound hurried or drawn. */
    private static final double MOST_CORRECTION = 0.25;

    /** Audible sound begins later and ends earlier than the segments tell, and is as much shorter. */
    private static final double AUDIBLE_PART = 0.987;

    static Tempo usual(SpeechRate rate) {
        return new Tempo(UNSTRETCHED_WORDS_A_MINUTE / rate.wordsAMinute());
    }

    /** The tempo for a text that has so many words, and would take so long in this tempo. */
    Tempo corrected(int words, double seconds, SpeechRate rate) {
        if (words == 0) {
            return this;
        }
        double wanted = words * 60 / (rate.wordsAMinute() * AUDIBLE_PART);
        double correction = Math.max(1 - MOST_CORRECTION, Math.min(wanted / seconds, 1 + MOST_CORRECTION));
        return new Tempo(stretch * correction);
    }

    /** How long it is silent between two sentences of one text, in seconds: as long as at a comma. */
    double pauseSeconds() {
        return UNSTRETCHED_PAUSE_SECONDS * stretch;
    }
}
