package org.backwise.kiosk.adapter.supervision;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.backwise.kiosk.core.health.Ending;
import org.backwise.kiosk.core.health.Recovery;

/** One run of the kiosk as a child process. */
final class KioskRun {

    /** As long as a slow machine may take from the start to the first beat. */
    private static final Duration SLOWEST_START = Duration.ofSeconds(60);

    private static final long LOOK_MILLIS = 200;
    private static final Duration TIME_TO_END = Duration.ofSeconds(3);

    /** So much longer at most may a silence be on a busy machine. */
    private static final Duration MOST_WAITING = Duration.ofSeconds(10);

    private final CpuPressure pressure = new CpuPressure();
    private final Process process;
    private final int patience;
    private final long begun = System.nanoTime();
    private final AtomicReference<Heard> heard =
            new AtomicReference<>(new Heard(begun, SLOWEST_START, pressure.total()));

    /** The last beat: when, how long the next one may take, and the machine's waiting until then. */
    private record Heard(long at, Duration silence, Duration waited) {}

    /** How it ended. */
    record Ended(Ending ending, int code, Duration lived) {}

    private KioskRun(Process process, int patience) {
        this.process = process;
        this.patience = patience;
        Thread ears = new Thread(this::listen, "heartbeat");
        ears.setDaemon(true);
        ears.start();
    }

    /**
     * Starts the program; what it says on standard error is passed on.
     *
     * @param patience how many times longer than it says it may be silent while it is young
     */
    static KioskRun start(List<String> command, int patience) throws IOException {
        Process started = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new KioskRun(started, patience);
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader()) {
            String line = lines.readLine();
            while (line != null) {
                Beat.silence(line).ifPresent(this::hear);
                line = lines.readLine();
            }
        } catch (IOException closed) {
            // the process has ended, which is seen elsewhere
        }
    }

    /** Whether the screen was up at least once. */
    boolean hasBeaten() {
        return heard.get().at() != begun;
    }

    /**
     * Waits for the end, and brings it about when the kiosk is silent for too long.
     *
     * @param meanwhile is called several times a second as long as the kiosk lives
     */
    Ended await(Runnable meanwhile) throws InterruptedException {
        long looked = System.nanoTime();
        while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            long now = System.nanoTime();
            if (now - looked > TimeUnit.MILLISECONDS.toNanos(10 * LOOK_MILLIS)) {
                // this process stood still itself, and may have missed beats
                hear(heard.get().silence());
            } else if (isSilent(now)) {
                end();
                return new Ended(Ending.HUNG, Ending.HUNG.code(), lived());
            }
            looked = now;
            meanwhile.run();
        }
        return new Ended(Ending.of(process.exitValue()), process.exitValue(), lived());
    }

    private void hear(Duration silence) {
        heard.set(new Heard(System.nanoTime(), silence, pressure.total()));
    }

    /** Time in which it may have waited for others does not count. */
    private boolean isSilent(long now) {
        Heard last = heard.get();
        int times = lived().compareTo(Recovery.YOUNG) < 0 ? patience : 1;
        long quiet = now - last.at() - last.silence().multipliedBy(times).toNanos();
        return quiet > 0 && quiet > waitedSince(last).toNanos();
    }

    private Duration waitedSince(Heard last) {
        Duration waited = pressure.total().minus(last.waited());
        return waited.compareTo(MOST_WAITING) < 0 ? waited : MOST_WAITING;
    }

    private Duration lived() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private void end() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(TIME_TO_END.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Asks the kiosk to end, and makes it. */
    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(TIME_TO_END.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException hurried) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
