package org.backwise.kiosk.adapter.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A program that speaks, with its arguments. No shell reads it. The text comes on its standard input; these arguments are
 * filled in, also within a longer one:
 *
 * <ul>
 *   <li>{@code {text}}: the text
 *   <li>{@code {wav}}: the file that it is to write; without it, the WAV comes from its standard output
 *   <li>{@code {stretch}}: how many times as long as usual it is to speak, such as 1.25
 *   <li>{@code {rate}}: how many words a minute it is to speak, such as 140
 * </ul>
 */
record VoiceCommand(List<String> words) {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    /** What most programs call usual. */
    private static final double USUAL_WORDS_A_MINUTE = 175;

    VoiceCommand {
        words = List.copyOf(words);
    }

    /** What a clinic wrote: words between blanks; one that holds blanks stands between quotes. */
    static VoiceCommand of(String written) {
        return new VoiceCommand(
                WORD.matcher(written).results().map(VoiceCommand::word).toList());
    }

    /** The name of the program, without its folder. */
    String program() {
        return words.stream()
                .findFirst()
                .map(first -> String.valueOf(Path.of(first).getFileName()))
                .orElse("");
    }

    boolean writesFile() {
        return words.stream().anyMatch(word -> word.contains("{wav}"));
    }

    /** What is started for one text. */
    List<String> filled(String text, Path wav, double stretch) {
        return words.stream()
                .map(word -> word.replace("{wav}", wav.toString())
                        .replace("{stretch}", String.format(Locale.ROOT, "%.3f", stretch))
                        .replace("{rate}", String.valueOf(Math.round(USUAL_WORDS_A_MINUTE / stretch)))
                        .replace("{text}", text))
                .toList();
    }

    private static String word(MatchResult found) {
        return Stream.of(found.group(1), found.group(2))
                .filter(group -> group != null)
                .findFirst()
                .orElse("");
    }
}
