package org.backwise.kiosk.core.speech;

import java.util.List;

/** What a voice makes of a sentence. */
public sealed interface Rendered {

    /** The rest behind a sentence for a voice that does not tell another: 350 ms, enough to breathe in. */
    int USUAL_REST_MILLIS = 350;

    /** Words and their times, in the order they are heard; empty where the voice cannot tell. */
    List<WordMark> marks();

    /** How long the sentence lasts, in milliseconds, even where it cannot be heard. */
    int millis();

    /**
     * How long it is to be silent behind the sentence before the next one, in milliseconds, so that both together have
     * the words a minute that were asked for.
     */
    int restMillis();

    /**
     * Sound.
     *
     * @param samples 16-bit signed, mono; not to be changed by anybody
     * @param samplesASecond for example 16000
     */
    record Samples(short[] samples, int samplesASecond, List<WordMark> marks, int restMillis) implements Rendered {

        public Samples {
            marks = List.copyOf(marks);
        }

        /** With the usual rest. */
        public Samples(short[] samples, int samplesASecond, List<WordMark> marks) {
            this(samples, samplesASecond, marks, USUAL_REST_MILLIS);
        }

        @Override
        public int millis() {
            return (int) (samples.length * 1000L / samplesASecond);
        }
    }

    /**
     * No sound, because the voice failed; reading along goes on by the clock.
     *
     * @param reason for the log
     */
    record Mute(String reason, int millis, List<WordMark> marks) implements Rendered {

        public Mute {
            marks = List.copyOf(marks);
        }

        @Override
        public int restMillis() {
            return USUAL_REST_MILLIS;
        }
    }
}
