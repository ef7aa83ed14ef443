package org.backwise.kiosk.adapter.freetts;

import org.backwise.kiosk.core.comfort.SpeechRate;

/**
 * How FreeTTS is brought to the rate that a patient chose, at the same pitch.
 *
 * <p>Each text is measured first, for FreeTTS says 215 words a minute of our slides and 160 of ordinary prose, and
 * calls both 150. Speech that must be slower is half drawn out and half spread by rests between the words: all drawn
 * out, at 122 words a minute, a recogniser takes 0.64 of the words wrongly, spread 0.47, and 0.43 unstretched.
 *
 * @param stretch of every sound, 1 for FreeTTS' own durations, 2 for twice as slow
 * @param rests between words
 */
record Tempo(double stretch, WordRests rests) {

    /** Before a text is measured. */
    static final Tempo UNSTRETCHED = new Tempo(1, WordRests.NONE);

    /**
     * Words a minute of kevin16 without stretch, measured on 776 sentences of our slides (4,451 words), pauses inside
     * kept.
     */
    private static final double UNSTRETCHED_WORDS_A_MINUTE = 215;

    /** What kevin16 pauses at a comma, without stretch. */
    private static final double UNSTRETCHED_PAUSE_SECONDS = 0.2;

    /**
     * A text of long or of short words is brought nearer to the rate by so much, or it would sound hurried or drawn.
     */
    private static final double MOST_CORRECTION = 0.25;

    /** Audible sound begins later and ends earlier than the segments tell, and is as much shorter. */
    private static final double AUDIBLE_PART = 0.995;

    /**
     * How much of the slowness is in the sounds, the rest in the rests; a recogniser loses much above a stretch of 1.4.
     */
    private static final double DRAWN_PART = 0.4;

    /** Shorter rests would only chop the words. */
    private static final double SHORTEST_REST_SECONDS = 0.02;

    /**
     * The tempo for a text.
     *
     * @param words that are spoken, at least 1
     * @param seconds they take in the tempo {@link #UNSTRETCHED}
     * @param gaps between words, where rests are possible
     */
    static Tempo of(int words, double seconds, int gaps, SpeechRate rate) {
        double usual = UNSTRETCHED_WORDS_A_MINUTE / rate.wordsAMinute();
        double wanted = words * 60 / (rate.wordsAMinute() * AUDIBLE_PART) / seconds;
        double slower = Math.max(usual * (1 - MOST_CORRECTION), Math.min(wanted, usual * (1 + MOST_CORRECTION)));
        double perGap = Math.min(60 / UNSTRETCHED_WORDS_A_MINUTE, seconds / Math.max(1, gaps));
        double rest = (slower - Math.pow(slower, DRAWN_PART)) * perGap;
        return rest < SHORTEST_REST_SECONDS
                ? new Tempo(slower, WordRests.NONE)
                : new Tempo(slower - rest * gaps / seconds, new WordRests(rest));
    }

    /** How long it is silent between two sentences of one text, in seconds: as long as at a comma. */
    double pauseSeconds() {
        return UNSTRETCHED_PAUSE_SECONDS * stretch + rests.seconds();
    }
}
