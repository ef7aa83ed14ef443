package org.backwise.kiosk.adapter.sound;

import org.backwise.kiosk.core.speech.Sentence;

/** How long it is silent behind a sentence, before the next one begins. */
final class Rest {

    /** Behind a full stop, a question mark or an exclamation mark: 350 ms, enough to breathe in. */
    static final int AFTER_SENTENCE_MILLIS = 350;

    /** Behind anything else, such as a heading or an item of a list: 250 ms. */
    static final int AFTER_PHRASE_MILLIS = 250;

    private static final String SENTENCE_ENDS = ".!?…";
    private static final String CLOSING = "\"'”’)] ";

    private Rest() {}

    static int millisAfter(Sentence sentence) {
        String spoken = sentence.spoken();
        int last = spoken.length() - 1;
        while (last >= 0 && CLOSING.indexOf(spoken.charAt(last)) >= 0) {
            last--;
        }
        boolean ended = last >= 0 && SENTENCE_ENDS.indexOf(spoken.charAt(last)) >= 0;
        return ended ? AFTER_SENTENCE_MILLIS : AFTER_PHRASE_MILLIS;
    }
}
