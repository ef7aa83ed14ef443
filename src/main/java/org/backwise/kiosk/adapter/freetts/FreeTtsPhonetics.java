package org.backwise.kiosk.adapter.freetts;

import com.sun.speech.freetts.en.us.CMULexicon;
import com.sun.speech.freetts.lexicon.Lexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.kiosk.core.speech.Phonetics;

/** FreeTTS' own dictionary, and its rules of spelling for words that are not in it. May be used from any thread. */
public final class FreeTtsPhonetics implements Phonetics {

    private static final String NO_WORD = "[^a-z]+";

    private final Object lock = new Object();
    private Optional<Lexicon> loaded = Optional.empty();

    @Override
    public String sounds(String written) {
        String[] words =
                written.toLowerCase(Locale.ENGLISH).replaceAll("['’]", "").split(NO_WORD);
        synchronized (lock) {
            Lexicon lexicon = lexicon();
            return Stream.of(words)
                    .filter(word -> !word.isEmpty())
                    .map(word -> String.join(" ", lexicon.getPhones(word, null)))
                    .collect(Collectors.joining(" "));
        }
    }

    private Lexicon lexicon() {
        if (loaded.isEmpty()) {
            try {
                Lexicon lexicon = CMULexicon.getInstance(true);
                if (!lexicon.isLoaded()) {
                    lexicon.load();
                }
                loaded = Optional.of(lexicon);
            } catch (IOException broken) {
                throw new UncheckedIOException("FreeTTS' dictionary", broken);
            }
        }
        return loaded.orElseThrow();
    }
}
