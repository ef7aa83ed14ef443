package org.backwise.kiosk.ui.shell;

import java.util.List;
import org.backwise.kiosk.core.speech.Narration;
import org.backwise.kiosk.core.speech.Sentence;

/**
 * How far the reading of a screen has come.
 *
 * @param at index of the sentence that was heard last
 */
record ReadingPlace(Narration narration, int at) {

    static final ReadingPlace NOWHERE = new ReadingPlace(Narration.SILENCE, 0);

    /** The same place, or the beginning where another text is read. */
    ReadingPlace in(Narration now) {
        return narration.equals(now) ? this : new ReadingPlace(now, 0);
    }

    /** The place after this sentence has begun; unchanged where it is not of this narration. */
    ReadingPlace heard(Sentence sentence) {
        int index = narration.sentences().indexOf(sentence);
        return index >= 0 ? new ReadingPlace(narration, index) : this;
    }

    boolean holds(Sentence sentence) {
        return narration.sentences().contains(sentence);
    }

    /** So many sentences on, or back; never beyond the first or behind the last. */
    ReadingPlace moved(int by) {
        int last = Math.max(0, narration.sentences().size() - 1);
        return new ReadingPlace(narration, Math.max(0, Math.min(last, at + by)));
    }

    /** What is to be read from here on, this sentence from its beginning. */
    Narration rest() {
        List<Sentence> all = narration.sentences();
        return new Narration(all.subList(Math.min(at, all.size()), all.size()));
    }
}
