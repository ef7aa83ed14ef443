package org.backwise.kiosk.adapter.files;

import java.util.Map;

/**
 * Reads {@code pronunciation/en.txt}: a word a line, with the phones that say it, as in {@code numb = n ah1 m}. What
 * stands behind {@code #} is a note.
 */
public final class PronunciationFile {

    static final String NAME = "pronunciation/en.txt";
    static final int MOST_BYTES = 200_000;

    /**
     * Reads the file. Blocks meanwhile; a missing file or a bad line is a problem, never an exception, and the other
     * lines still count.
     */
    public ReadPronunciations read(KioskFolder folder) {
        Folder config = new Folder(folder.config());
        Problems problems = config.problemsOf(NAME);
        Map<String, String> phones = config.read(NAME, MOST_BYTES, problems)
                .map(text -> new PronunciationLines(problems).read(text))
                .orElse(Map.of());
        return new ReadPronunciations(phones, problems.found());
    }
}
