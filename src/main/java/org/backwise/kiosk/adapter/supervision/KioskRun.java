package org.backwise.kiosk.adapter.supervision;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.backwise.kiosk.core.health.Ending;
import org.backwise.kiosk.core.health.Recovery;

/** One run of the kiosk as a child process. */
final class KioskRun {

    /** As long as a slow machine may take from the start to the first beat. */
    private static final Duration SLOWEST_START = Duration.ofSeconds(60);

    private static final long LOOK_MILLIS = 500;
    private static final Duration TIME_TO_END = Duration.ofSeconds(3);

    /** So much longer at most may a silence be on a busy machine. */
    private static final Duration MOST_WAITING = Duration.ofSeconds(10);

    /** So much longer a silence may become because what the kiosk's own threads waited was looked up some beats ago. */
    private static final Duration STALE = Duration.ofSeconds(1);

    private final CpuPressure pressure = new CpuPressure();
    private final Process process;
    private final int patience;
    private final long begun = System.nanoTime();
    private final RunDelay delay;
    private final AtomicReference<Heard> heard;

    /**
     * The last beat.
     *
     * @param silence how long the next one may take
     * @param machine what the machine had waited until then
     * @param own what the kiosk had waited when that was last looked up
     */
    private record Heard(long at, Duration silence, Duration machine, Own own) {}

    /**
     * What the kiosk's own threads had waited, and the machine by that time. It is looked up only after the machine has
     * waited a while: it costs more than all the rest of a beat, and on a calm machine it does not matter.
     */
    private record Own(RunDelay.Waits waits, Duration machine) {}

    /** How it ended. */
    record Ended(Ending ending, int code, Duration lived) {}

    private KioskRun(Process process, int patience) {
        this.process = process;
        this.patience = patience;
        this.delay = new RunDelay(process.pid());
        Duration machine = pressure.total();
        this.heard = new AtomicReference<>(new Heard(begun, SLOWEST_START, machine, own(machine)));
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
            if (now - looked > TimeUnit.MILLISECONDS.toNanos(4 * LOOK_MILLIS)) {
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
        Own own = heard.get().own();
        Duration machine = pressure.total();
        boolean stale = machine.minus(own.machine()).compareTo(STALE) > 0;
        heard.set(new Heard(System.nanoTime(), silence, machine, stale ? own(machine) : own));
    }

    private Own own(Duration machine) {
        return new Own(delay.now(), machine);
    }

    /** Time in which it waited for others does not count. */
    private boolean isSilent(long now) {
        Heard last = heard.get();
        int times = lived().compareTo(Recovery.YOUNG) < 0 ? patience : 1;
        long quiet = now - last.at() - last.silence().multipliedBy(times).toNanos();
        return quiet > 0 && quiet > waitedSince(last).toNanos();
    }

    private Duration waitedSince(Heard last) {
        Duration machine = pressure.total().minus(last.machine());
        Duration own = delay.now().since(last.own().waits());
        return Stream.of(machine, own, MOST_WAITING)
                .min(Comparator.naturalOrder())
                .orElseThrow();
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
