package org.backwise.kiosk.adapter.supervision;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * For how long the threads of a process, each since its start, were ready to run but had no processor: the second number
 * of Linux' /proc/PID/task/TID/schedstat, in nanoseconds. A process that is stopped, or stands still by itself, does not
 * wait, however busy the machine is.
 */
final class RunDelay {

    private final Path tasks;

    /** That of a running process. */
    RunDelay(long pid) {
        this(Path.of("/proc", Long.toString(pid), "task"));
    }

    RunDelay(Path tasks) {
        this.tasks = tasks;
    }

    /**
     * What each thread has waited so far.
     *
     * @param nanos by thread; empty where the system does not tell
     */
    record Waits(Map<String, Long> nanos) {

        /** What all of them together have waited since then; the longest time there is where the system does not tell. */
        Duration since(Waits before) {
            if (nanos.isEmpty()) {
                return Duration.ofSeconds(Long.MAX_VALUE);
            }
            return Duration.ofNanos(nanos.entrySet().stream()
                    .mapToLong(one -> one.getValue() - before.nanos().getOrDefault(one.getKey(), 0L))
                    .sum());
        }
    }

    /** Reads a few dozen small files. */
    Waits now() {
        Map<String, Long> nanos = new HashMap<>();
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(tasks)) {
            for (Path thread : threads) {
                read(thread, nanos);
            }
        } catch (IOException elsewhere) {
            return new Waits(Map.of());
        }
        return new Waits(nanos);
    }

    private static void read(Path thread, Map<String, Long> nanos) {
        try {
            String[] numbers = Files.readString(thread.resolve("schedstat")).split(" ");
            nanos.put(thread.getFileName().toString(), Long.parseLong(numbers[1]));
        } catch (IOException ended) {
            // not a thread any more
        }
    }
}
