package org.backwise.kiosk.adapter.supervision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * For how long, since the machine was started, something on it had to wait for a processor: Linux' pressure stall
 * information (/proc/pressure/cpu, in microseconds). On a machine that is busy with other things a slow kiosk does not
 * hang, and starting it anew would only make it slower.
 */
final class CpuPressure {

    private static final Pattern SOME = Pattern.compile("some .*total=(\\d{1,18})");

    private final Path file;

    /** That of this machine. */
    CpuPressure() {
        this(Path.of("/proc/pressure/cpu"));
    }

    CpuPressure(Path file) {
        this.file = file;
    }

    /** None where the system does not tell. */
    Duration total() {
        try {
            return Files.readAllLines(file).stream()
                    .map(SOME::matcher)
                    .filter(Matcher::matches)
                    .findFirst()
                    .map(line -> Duration.of(Long.parseLong(line.group(1)), ChronoUnit.MICROS))
                    .orElse(Duration.ZERO);
        } catch (IOException elsewhere) {
            return Duration.ZERO;
        }
    }
}
