package org.backwise.kiosk.adapter.files;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backwise.kiosk.core.settings.Clinic;

/** Words for patients, with this clinic's numbers put in where they stand in braces. */
final class Wording {

    private static final int HEADING_WORDS = 8;
    private static final int TITLE_WORDS = 5;
    private static final String NURSE_LINE = "nurse-line";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    /** A sentence that names the nurse line, with the question before it: "Closed? Call {nurse-line}." */
    private static final Pattern NURSE_SENTENCE =
            Pattern.compile("([^.!?]*\\?\\s+)?[^.!?]*\\{" + NURSE_LINE + "}[^.!?]*[.!?]*\\s*");

    private final Map<String, Optional<String>> numbers;

    Wording(Clinic clinic) {
        numbers = Map.of(
                "emergency-number",
                Optional.of(clinic.emergencyNumber()),
                "clinic-phone",
                Optional.of(clinic.phone()),
                NURSE_LINE,
                clinic.nurseLine());
    }

    /** A line that may go: without a nurse line, what names it is left out, and nothing else with it. */
    Kind<String> line() {
        return (key, written, problems) -> PlainText.USUAL
                .read(key, written, problems)
                .flatMap(text -> filled(key, withoutMissingNurse(text), written.line(), problems))
                .filter(text -> !text.isBlank());
    }

    /** A text that cannot be left out. */
    Kind<String> needed() {
        return (key, written, problems) -> {
            Problems before = new Problems(problems.file());
            Optional<String> line = line().read(key, written, before);
            before.found().forEach(problem -> problems.tell(problem.line(), problem.what(), problem.todo()));
            if (line.isEmpty() && before.isEmpty()) {
                problems.tell(
                        written.line(),
                        "'" + key + "' needs a nurse line, and kiosk.yaml names none.",
                        "Set nurse-line in kiosk.yaml, or write this without {nurse-line}.");
            }
            return line;
        };
    }

    /** The heading of a page. */
    Kind<String> heading() {
        return atMost(HEADING_WORDS);
    }

    /** The title of a flow. */
    Kind<String> title() {
        return atMost(TITLE_WORDS);
    }

    private Kind<String> atMost(int words) {
        return (key, written, problems) -> {
            Optional<String> text = needed().read(key, written, problems);
            int count = text.map(found -> found.split(" ").length).orElse(0);
            if (count > words) {
                problems.tell(
                        written.line(),
                        "'" + key + "' has " + count + " words, more than " + words + ".",
                        "Shorten it to " + words + " words or fewer.");
            }
            return text;
        };
    }

    private String withoutMissingNurse(String text) {
        return !text.contains(NURSE_LINE) || numbers.get(NURSE_LINE).isPresent()
                ? text
                : NURSE_SENTENCE.matcher(text).replaceAll("").strip();
    }

    private Optional<String> filled(String key, String text, int line, Problems problems) {
        StringBuilder filled = new StringBuilder();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            Optional<String> number = numbers.getOrDefault(matcher.group(1), Optional.empty());
            if (number.isEmpty()) {
                tellUnknown(key, matcher.group(1), line, problems);
                return Optional.empty();
            }
            matcher.appendReplacement(filled, Matcher.quoteReplacement(number.get()));
        }
        return Optional.of(matcher.appendTail(filled).toString());
    }

    private void tellUnknown(String key, String name, int line, Problems problems) {
        problems.tell(
                line,
                "'" + key + "' names {" + name + "}, which is not known.",
                Nearest.hint(name, numbers.keySet())
                        + "Write {emergency-number}, {clinic-phone} or {nurse-line}, or no braces.");
    }
}
