package org.backwise.kiosk.core.health;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Once that the kiosk was started again.
 *
 * @param code the exit code of the run that ended; below 0 where it had none
 * @param lived how many seconds that run had lasted
 * @param next what came after it
 */
public record Restart(LocalDateTime at, Ending ending, int code, long lived, Recovery.Mode next) {

    private static final Pattern LINE =
            Pattern.compile("(\\S+) ([A-Z_]+) code (-?\\d{1,5}) lived (\\d{1,12}) s, ([A-Z]+)");

    /** As one line of a file. */
    public String line() {
        return at + " " + ending + " code " + code + " lived " + lived + " s, " + next;
    }

    /** Reads such a line; empty where it is none. */
    public static Optional<Restart> of(String line) {
        return Optional.of(LINE.matcher(line)).filter(Matcher::matches).flatMap(Restart::read);
    }

    private static Optional<Restart> read(Matcher line) {
        try {
            return Optional.of(new Restart(
                    LocalDateTime.parse(line.group(1)),
                    Ending.valueOf(line.group(2)),
                    Integer.parseInt(line.group(3)),
                    Long.parseLong(line.group(4)),
                    Recovery.Mode.valueOf(line.group(5))));
        } catch (DateTimeException | IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
