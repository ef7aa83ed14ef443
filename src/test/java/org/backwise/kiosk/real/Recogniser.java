package org.backwise.kiosk.real;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Pocketsphinx with its own English model: hears words as somebody would who does not know what is being read. */
final class Recogniser {

    private static final String PROGRAM = "pocketsphinx_continuous";
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z']+");

    /** Shorter words are heard everywhere. */
    private static final int LONG = 4;

    private Recogniser() {}

    static boolean isThere() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM)));
    }

    /** The long words that it hears. */
    static Set<String> wordsIn(Recording recording, Path folder) throws IOException {
        Path wav = folder.resolve("heard.wav");
        recording.writeTo(wav);
        return longWords(Said.by(Map.of(), PROGRAM, "-infile", wav.toString()));
    }

    static Set<String> longWords(String text) {
        return NO_LETTERS
                .splitAsStream(text.toLowerCase(Locale.ENGLISH))
                .filter(word -> word.length() >= LONG)
                .collect(Collectors.toSet());
    }
}
