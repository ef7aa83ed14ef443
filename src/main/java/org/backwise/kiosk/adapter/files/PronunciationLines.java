package org.backwise.kiosk.adapter.files;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines of a pronunciation file; those that are wrong are told and left out. */
final class PronunciationLines {

    private static final Pattern ENTRY = Pattern.compile("([^=]*)=([^=]*)");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]*");

    private final Problems problems;
    private final Map<String, String> phones = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();

    PronunciationLines(Problems problems) {
        this.problems = problems;
    }

    /** Every word to its phones, separated by one blank. */
    Map<String, String> read(String text) {
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String entry = line.replaceFirst("#.*", "").strip();
            if (!entry.isEmpty()) {
                read(entry, number);
            }
        }
        return phones;
    }

    private void read(String entry, int line) {
        Matcher parts = ENTRY.matcher(entry);
        if (!parts.matches() || parts.group(1).isBlank() || parts.group(2).isBlank()) {
            problems.tell(line, Quoted.of(entry) + " is not a word and its sounds.", "Write it like: numb = n ah1 m");
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
                    Quoted.of(word) + " is not one word in letters.",
                    "Give each word a line of its own, also the parts of a word with a hyphen.");
        }
        return fits;
    }

    private boolean isSayable(String said, int line) {
        boolean sayable = true;
        for (String phone : said.split(" ")) {
            if (!Phones.has(phone)) {
                problems.tell(
                        line, "The sound " + Quoted.of(phone) + " is not known.", "Known are: " + Phones.known() + ".");
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
