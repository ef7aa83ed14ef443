package org.backwise.kiosk.adapter.supervision;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line of the heartbeat: it says how long a silence may be. */
final class Beat {

    private static final Pattern LINE = Pattern.compile("beat (\\d{1,3})");

    private Beat() {}

    static String line(int silence) {
        return "beat " + silence;
    }

    /** How long the next one may take; empty where the line is something else. */
    static Optional<Duration> silence(String line) {
        return Optional.of(LINE.matcher(line))
                .filter(Matcher::matches)
                .map(beat -> Duration.ofSeconds(Integer.parseInt(beat.group(1))));
    }
}
