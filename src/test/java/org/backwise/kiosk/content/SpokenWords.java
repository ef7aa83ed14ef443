package org.backwise.kiosk.content;

import com.sun.speech.freetts.en.us.CMULexicon;
import com.sun.speech.freetts.lexicon.Lexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words and how they are said.
 *
 * @param own a word to its phones, where a clinic's file has it
 */
record SpokenWords(Map<String, String> own) {

    private static final Lexicon LEXICON = lexicon();
    private static final String NO_WORD = "[^a-z']+";

    /** The words of these texts in small letters, without numbers, hyphens and the s of a possessive. */
    static Set<String> of(Stream<String> texts) {
        return texts.map(text -> text.toLowerCase(Locale.ENGLISH).replace('’', '\''))
                .flatMap(text -> Stream.of(text.split(NO_WORD)))
                .map(word -> word.replaceAll("'s$", "").replace("'", ""))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How a word is said; by the engine's rules of spelling where neither the file nor its lexicon has it. */
    String phones(String word) {
        return own.getOrDefault(word, String.join(" ", LEXICON.getPhones(word, null)));
    }

    /** Those that neither the file nor the lexicon has, each as the rules of spelling would say it. */
    Map<String, String> unknown(Set<String> words) {
        Map<String, String> unknown = new TreeMap<>();
        words.stream()
                .filter(word -> !own.containsKey(word) && LEXICON.getPhones(word, null, false) == null)
                .forEach(word -> unknown.put(word, phones(word)));
        return unknown;
    }

    private static Lexicon lexicon() {
        try {
            Lexicon lexicon = CMULexicon.getInstance(true);
            if (!lexicon.isLoaded()) {
                lexicon.load();
            }
            return lexicon;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
