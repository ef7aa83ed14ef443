package org.backwise.kiosk.core.settings;

import java.util.List;
import java.util.Map;
import org.backwise.kiosk.core.library.Problem;

/** Words that the voice says in the clinic's own way. Every method blocks while a file is read; none throws. */
public interface WordBook {

    /** Every word in it, in small letters, to its sounds; see {@code pronunciation/en.txt}. */
    Map<String, String> words();

    /** Keeps how a word is said; empty when it is kept, else what keeps it from being kept. */
    List<Problem> put(String word, String sounds);

    /** Says a word again as the voice does by itself; empty when that is so. */
    List<Problem> remove(String word);
}
