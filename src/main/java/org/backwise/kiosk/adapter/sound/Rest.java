package org.backwise.kiosk.adapter.sound;

import org.backwise.kiosk.core.speech.Rendered;
import org.backwise.kiosk.core.speech.Sentence;

/** How long it is silent behind a sentence, before the next one begins. */
final class Rest {

    /** Behind what is no sentence, such as a heading or an item of a list, it is as much shorter. */
    private static final double PHRASE_PART = 5.0 / 7;

    private static final String SENTENCE_ENDS = ".!?…";
    private static final String CLOSING = "\"'”’)] ";

    private Rest() {}

    /** As long as the voice says behind a full stop, a question mark or an exclamation mark; else shorter. */
    static int millisAfter(Sentence sentence, Rendered rendered) {
        int rest = rendered.restMillis();
        return isEnded(sentence.spoken()) ? rest : (int) Math.round(rest * PHRASE_PART);
    }

    private static boolean isEnded(String spoken) {
        int last = spoken.length() - 1;
        while (last >= 0 && CLOSING.indexOf(spoken.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && SENTENCE_ENDS.indexOf(spoken.charAt(last)) >= 0;
    }
}
