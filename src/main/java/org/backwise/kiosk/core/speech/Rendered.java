package org.backwise.kiosk.core.speech;

import java.util.List;

/** What a voice makes of a sentence. */
public sealed interface Rendered {

    /** Words and their times, in the order they are heard; empty where the voice cannot tell. */
    List<WordMark> marks();

    /** How long the sentence lasts, in milliseconds, even where it cannot be heard. */
    int millis();

    /**
     * Sound.
     *
     * @param samples 16-bit signed, mono; not to be changed by anybody
     * @param samplesASecond for example 16000
     */
    record Samples(short[] samples, int samplesASecond, List<WordMark> marks) implements Rendered {

        public Samples {
            marks = List.copyOf(marks);
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
    }
}
