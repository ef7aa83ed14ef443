package org.backwise.kiosk.adapter.freetts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sentences of the kind our slides are made of. */
public final class Slides {

    public static final List<String> SENTENCES = List.of(
            "Are you 16 or older?",
            "Do you use a stick, a walker or a wheelchair?",
            "You had surgery or a bad fall in the last 3 months.",
            "Sit down.",
            "Breathe in and out.",
            "A nurse or doctor can tell you which moves are safe.",
            "Do not try the move again today.",
            "Sudden very bad headache, or new neck pain like no other.",
            "You have back pain and a fever.",
            "Numbness or tingling spreads down an arm or leg.",
            "Pain gets worse, or lasts more than a few days.",
            "Many backs pop after a long sit or a stiff night.",
            "A pop with no pain is most often safe.",
            "Small joints in your back hold slick fluid.",
            "A turn or a stretch can set it off.",
            "Rest one ankle on your other knee.",
            "Keep your back tall.",
            "Stop if your hip or knee hurts.",
            "Show it to your doctor or therapist.",
            "Keep the help page where you can see it.",
            "Hold for 10 seconds, then come back slowly.",
            "Very loose joints?",
            "Do not force any stretch.");

    /** Every so many sentences of our content one is measured. */
    private static final int EVERY = 7;

    /** A heading, a line, the line at the foot or the words of a picture. */
    private static final Pattern TEXT =
            Pattern.compile("\\s+(?:-|safety:|note:|heading:|picture:) \"?([^{}]+[.?!])\"?");

    /** All sentences of our slides themselves, flow by flow. */
    static final List<String> ALL = all();

    /** Some of them, taken from all flows. */
    public static final List<String> OURS = IntStream.range(0, ALL.size() / EVERY)
            .mapToObj(at -> ALL.get(at * EVERY))
            .toList();

    /** A third of them, for a voice that takes its time; as long in the mean. */
    public static final List<String> FEW = IntStream.range(0, OURS.size())
            .filter(at -> at % 3 == 0)
            .mapToObj(OURS::get)
            .toList();

    private Slides() {}

    private static List<String> all() {
        try (Stream<Path> flows = Files.list(Path.of("kiosk-config/flows"))) {
            return flows.sorted()
                    .flatMap(flow -> lines(flow.resolve("en.yaml")))
                    .map(TEXT::matcher)
                    .filter(Matcher::matches)
                    .flatMap(text -> Stream.of(text.group(1).split("(?<=[.?!]) ")))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public static int words(List<String> sentences) {
        return sentences.stream()
                .mapToInt(sentence -> sentence.split(" ").length)
                .sum();
    }
}
