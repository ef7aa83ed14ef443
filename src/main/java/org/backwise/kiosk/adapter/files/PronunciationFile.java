package org.backwise.kiosk.adapter.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code pronunciation/en.txt}: a word a line, with the phones that say it, as in {@code numb = n ah1 m}. What
 * stands behind {@code #} is a note.
 */
public final class PronunciationFile {

    private static final String NAME = "pronunciation/en.txt";
    private static final int MOST_BYTES = 200_000;
    private static final Pattern ENTRY = Pattern.compile("([^=]*)=([^=]*)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}'’]*\\p{L}[\\p{L}'’]*");

    private static final List<String> VOWELS = List.of(
            "aa", "ae", "ah", "ao", "aw", "ax", "ay", "eh", "er", "ey", "ih", "iy", "ow", "oy", "uh", "uw");
    private static final List<String> CONSONANTS = List.of(
            "b", "ch", "d", "dh", "f", "g", "hh", "jh", "k", "l", "m", "n", "ng", "p", "r", "s", "sh", "t", "th", "v",
            "w", "y", "z", "zh");
    private static final List<String> PHONES = phones();

    /**
     * Reads the file. Blocks meanwhile; a missing file or a bad line is a problem, never an exception, and the other lines
     * still count.
     */
    public ReadPronunciations read(KioskFolder folder) {
        Folder config = new Folder(folder.config());
        Problems problems = config.problemsOf(NAME);
        Map<String, String> phones = config.read(NAME, MOST_BYTES, problems)
                .map(text -> new Entries(problems).read(text))
                .orElse(Map.of());
        return new ReadPronunciations(phones, problems.found());
    }

    private static List<String> phones() {
        List<String> phones = new ArrayList<>(CONSONANTS);
        for (String vowel : VOWELS) {
            phones.add(vowel);
            phones.add(vowel + "1");
        }
        return List.copyOf(phones);
    }

    private static final class Entries {

        private final Problems problems;
        private final Map<String, String> phones = new LinkedHashMap<>();
        private final Map<String, Integer> lines = new HashMap<>();

        Entries(Problems problems) {
            this.problems = problems;
        }

        Map<String, String> read(String text) {
            int number = 0;
            for (String line : text.split("\n", -1)) {
                number++;
                String entry = line.replaceFirst("#.*", "").strip();
                if (!entry.isEmpty()) {
                    entry(entry, number);
                }
            }
            return phones;
        }

        private void entry(String entry, int line) {
            Matcher parts = ENTRY.matcher(entry);
            if (!parts.matches() || parts.group(1).isBlank() || parts.group(2).isBlank()) {
                problems.tell(line, Quoted.of(entry) + " is not a word and its phones.", "Write it like: numb = n ah1 m");
                return;
            }
            String word = parts.group(1).strip().toLowerCase(Locale.ROOT);
            String said = parts.group(2).strip().replaceAll("\\s+", " ");
            if (isWord(word, line) & isSayable(said, line) && isNew(word, line)) {
                phones.put(word, said);
            }
        }

        private boolean isWord(String word, int line) {
            boolean fits = WORD.matcher(word).matches();
            if (!fits) {
                problems.tell(
                        line,
                        Quoted.of(word) + " is not one word.",
                        "Write letters only, and a line for each part of a word with a hyphen.");
            }
            return fits;
        }

        private boolean isSayable(String said, int line) {
            boolean sayable = true;
            for (String phone : said.split(" ")) {
                if (!PHONES.contains(phone)) {
                    problems.tell(
                            line,
                            "The phone " + Quoted.of(phone) + " is not known.",
                            Nearest.hint(phone, PHONES) + "Known are: " + String.join(" ", CONSONANTS) + ", "
                                    + String.join(" ", VOWELS) + "; a stressed vowel ends in 1.");
                    sayable = false;
                }
            }
            return sayable;
        }

        private boolean isNew(String word, int line) {
            Integer first = lines.putIfAbsent(word, line);
            if (first != null) {
                problems.tell(
                        line,
                        "The word " + Quoted.of(word) + " stands here a second time.",
                        "Keep it once; the first is on line " + first + ".");
            }
            return first == null;
        }
    }
}
