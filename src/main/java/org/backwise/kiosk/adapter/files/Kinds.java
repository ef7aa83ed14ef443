package org.backwise.kiosk.adapter.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.Answer;
import org.backwise.kiosk.core.library.Slug;

/** The kinds of values that are not words for patients. */
final class Kinds {

    private Kinds() {}

    /** One of the constants of an enum, in small letters with hyphens. */
    static <E extends Enum<E>> Kind<E> oneOf(E[] constants) {
        return (key, written, problems) -> {
            Optional<E> meant = Stream.of(constants)
                    .filter(constant -> Kebab.of(constant).equals(written.text()))
                    .findFirst();
            if (meant.isEmpty()) {
                List<String> known = Kebab.of(constants);
                problems.tell(
                        written.line(),
                        "'" + key + "' cannot be " + Quoted.of(written.text()) + ".",
                        Nearest.hint(written.text(), known) + "Write one of: " + String.join(", ", known) + ".");
            }
            return meant;
        };
    }

    /** Yes or no. */
    static Kind<Answer> yesOrNo() {
        return (key, written, problems) -> {
            String text = written.text().toLowerCase(Locale.ROOT);
            if (text.equals("yes") || text.equals("true")) {
                return Optional.of(Answer.YES);
            }
            if (text.equals("no") || text.equals("false")) {
                return Optional.of(Answer.NO);
            }
            problems.tell(
                    written.line(),
                    "'" + key + "' is " + Quoted.of(written.text()) + ", neither yes nor no.",
                    "Write yes or no.");
            return Optional.empty();
        };
    }

    /** An id. What nearly is one is told, and then read as what was meant, so that it is not told again elsewhere. */
    static Kind<String> slug() {
        return (key, written, problems) -> {
            String text = written.text();
            if (Slug.fits(text)) {
                return Optional.of(text);
            }
            String meant =
                    text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
            problems.tell(
                    written.line(),
                    "'" + key + "' is " + Quoted.of(text) + ", not lower-case words joined by hyphens.",
                    "Write it like " + (Slug.fits(meant) ? Quoted.of(meant) : "'sit-tall'") + ", at most 60 letters.");
            return Optional.of(meant).filter(Slug::fits);
        };
    }

    /** A time of day. */
    static Kind<LocalTime> timeOfDay() {
        return (key, written, problems) -> {
            try {
                return Optional.of(LocalTime.parse(written.text()));
            } catch (DateTimeException unreadable) {
                problems.tell(
                        written.line(),
                        "'" + key + "' is " + Quoted.of(written.text()) + ", which is not a time of day.",
                        "Write hours and minutes of the 24-hour clock, like \"09:30\".");
                return Optional.empty();
            }
        };
    }

    /** A day. */
    static Kind<LocalDate> date() {
        return (key, written, problems) -> {
            try {
                return Optional.of(LocalDate.parse(written.text()));
            } catch (DateTimeException unreadable) {
                problems.tell(
                        written.line(),
                        "'" + key + "' is " + Quoted.of(written.text()) + ", which is not a date.",
                        "Write year, month and day, like 2026-03-31.");
                return Optional.empty();
            }
        };
    }
}
