package org.backwise.kiosk.real;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** What a running program takes of the machine, as Linux tells it of the process and all that it started. */
record Spent(ProcessHandle process) {

    private static final double TICKS_A_SECOND = 100;
    private static final int USER_TICKS = 11;

    /** The share of one core, in per cent, that it uses from now on for so long. */
    double percentOfACore(Duration time) {
        double before = seconds();
        long begin = System.nanoTime();
        Wait.pass(time);
        return (seconds() - before) / ((System.nanoTime() - begin) / 1e9) * 100;
    }

    /** Proportional set size in megabytes: shared pages count in part. */
    long megabytes() {
        return family().mapToLong(one -> pages(one, "Pss:")).sum() / 1024;
    }

    private double seconds() {
        return family().mapToDouble(Spent::seconds).sum();
    }

    private Stream<ProcessHandle> family() {
        return Stream.concat(Stream.of(process), process.descendants());
    }

    private static double seconds(ProcessHandle one) {
        String stat = read(one, "stat");
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[USER_TICKS + 1])) / TICKS_A_SECOND;
    }

    private static long pages(ProcessHandle one, String name) {
        return read(one, "smaps_rollup")
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }

    private static String read(ProcessHandle one, String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(one.pid()), file));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
