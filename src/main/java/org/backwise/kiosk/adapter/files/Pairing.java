package org.backwise.kiosk.adapter.files;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.backwise.kiosk.core.library.Hearing;

/** Tells where planned pages and their words do not match. */
final class Pairing {

    private final Problems inWords;
    private final String planFile;

    /** @param planFile the name of the file that plans the pages */
    Pairing(Problems inWords, String planFile) {
        this.inWords = inWords;
        this.planFile = planFile;
    }

    /**
     * Where one side has nothing at all, that has been told as such; where an id is misspelt, it is told once.
     *
     * @param written the words' ids with their lines
     */
    void sameIds(Collection<String> planned, Map<String, Integer> written, int line) {
        if (planned.isEmpty() || written.isEmpty()) {
            return;
        }
        Set<String> wordless = new LinkedHashSet<>(planned);
        wordless.removeAll(written.keySet());
        written.forEach((id, place) -> {
            if (!planned.contains(id)) {
                Nearest.to(id, wordless).ifPresent(wordless::remove);
                inWords.tell(
                        place,
                        "There are words for " + Quoted.of(id) + ", but " + planFile + " does not name it.",
                        Nearest.hint(id, planned) + "Name it in " + planFile + ", or take these words out.");
            }
        });
        for (String id : wordless) {
            inWords.tell(line, "There are no words for " + Quoted.of(id) + ".", "Add '" + id + ":' with its words.");
        }
    }

    /** Private pages need words for the loudspeaker; others must not look private by mistake. */
    void speaker(String id, Hearing hearing, PageWords words) {
        if (hearing == Hearing.PRIVATE && words.onSpeaker().isEmpty()) {
            inWords.tell(
                    words.line(),
                    "The page " + Quoted.of(id) + " is private, but has no 'say-on-speaker'.",
                    "Add 'say-on-speaker:' with what the open loudspeaker may say.");
        }
        if (hearing == Hearing.ANYONE && !words.onSpeaker().isEmpty()) {
            inWords.tell(
                    words.line(),
                    "The page " + Quoted.of(id) + " has 'say-on-speaker', but is not private.",
                    "Write 'private: yes' in " + planFile + ", or take 'say-on-speaker' out.");
        }
    }
}
