package org.backwise.kiosk.adapter.freetts;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Utterance;

/**
 * Rests between the words of an utterance, so that slow speech need not be drawn out.
 *
 * @param seconds what every rest is longer than FreeTTS makes it, 0 for none
 */
record WordRests(double seconds) {

    static final WordRests NONE = new WordRests(0);

    private static final String SILENCE = "pau";
    private static final String OURS = "between words";
    private static final String END = "end";

    /** Puts a silent segment between words that have none yet; to be called once FreeTTS has put its own. */
    void open(Utterance utterance) {
        Item word = utterance.getRelation(Relation.WORD).getHead();
        while (seconds > 0 && word != null) {
            if (word.getNext() != null && !word.getNext().toString().startsWith("'")) {
                SegmentTimes.lastSegment(word).ifPresent(WordRests::openBehind);
            }
            word = word.getNext();
        }
    }

    /** Makes the rests as long as they shall be; to be called once FreeTTS has told its durations. */
    void fill(Utterance utterance) {
        double before = 0;
        double later = 0;
        Item segment = utterance.getRelation(Relation.SEGMENT).getHead();
        while (segment != null) {
            double end = segment.getFeatures().getFloat(END);
            if (segment.getFeatures().isPresent(OURS)) {
                later += seconds - (end - before);
            } else if (isBetweenWords(segment)) {
                later += seconds;
            }
            before = end;
            segment.getFeatures().setFloat(END, (float) (end + later));
            segment = segment.getNext();
        }
    }

    private static void openBehind(Item segment) {
        if (segment.getNext() != null && !isSilent(segment.getNext())) {
            Item rest = segment.appendItem(null);
            rest.getFeatures().setString("name", SILENCE);
            rest.getFeatures().setString(OURS, "yes");
        }
    }

    private static boolean isBetweenWords(Item segment) {
        return isSilent(segment) && segment.getPrevious() != null && segment.getNext() != null;
    }

    private static boolean isSilent(Item segment) {
        return segment.getFeatures().getString("name").equals(SILENCE);
    }
}
