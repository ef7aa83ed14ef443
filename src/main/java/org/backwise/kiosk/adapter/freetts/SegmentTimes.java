package org.backwise.kiosk.adapter.freetts;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Utterance;
import java.util.Optional;

/**
 * From when to when something is heard, as FreeTTS' segments tell.
 *
 * @param from seconds from the start of the utterance to the first sound
 * @param to seconds to the end of the last sound
 */
record SegmentTimes(double from, double to) {

    /** The whole utterance without the silent segments that FreeTTS puts before and behind. */
    static SegmentTimes of(Utterance utterance) {
        Relation segments = utterance.getRelation(Relation.SEGMENT);
        Item first = segments.getHead();
        if (first == null || first.getNext() == null) {
            return new SegmentTimes(0, 0);
        }
        return new SegmentTimes(end(first), end(segments.getTail().getPrevious()));
    }

    /** One word of an utterance; empty where it has no sounds. */
    static Optional<SegmentTimes> ofWord(Item word) {
        return lastSegment(word)
                .map(last -> new SegmentTimes(end(firstSegment(word).getPrevious()), end(last)));
    }

    /** The last sound of a word. */
    static Optional<Item> lastSegment(Item word) {
        return Optional.ofNullable(word.getItemAs(Relation.SYLLABLE_STRUCTURE))
                .filter(Item::hasDaughters)
                .map(syllables -> segment(syllables.getLastDaughter().getLastDaughter()));
    }

    boolean hasSound() {
        return to > from;
    }

    double seconds() {
        return to - from;
    }

    /** How many words are spoken; what follows an apostrophe belongs to the word before. */
    static int words(Utterance utterance) {
        int words = 0;
        for (Item word = utterance.getRelation(Relation.WORD).getHead(); word != null; word = word.getNext()) {
            words += word.toString().startsWith("'") || ofWord(word).isEmpty() ? 0 : 1;
        }
        return words;
    }

    private static Item firstSegment(Item word) {
        return segment(word.getItemAs(Relation.SYLLABLE_STRUCTURE).getDaughter().getDaughter());
    }

    private static Item segment(Item phone) {
        return phone.getItemAs(Relation.SEGMENT);
    }

    /** Every word has the initial pause before it, so there always is an item. */
    private static double end(Item segment) {
        return segment.getFeatures().getFloat("end");
    }
}
