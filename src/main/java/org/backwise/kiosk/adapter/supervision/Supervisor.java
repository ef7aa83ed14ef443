package org.backwise.kiosk.adapter.supervision;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.backwise.kiosk.core.health.Ending;
import org.backwise.kiosk.core.health.Recovery;

/** Starts the kiosk, and starts it again whenever it ends without having been asked to. */
public final class Supervisor {

    private final Function<Recovery.Mode, List<String>> command;
    private final RestartFile restarts;
    private final Systemd service;
    private final Consumer<String> tells;
    private volatile boolean stopping;
    private volatile Optional<KioskRun> running = Optional.empty();

    /**
     * @param command the kiosk's command line
     * @param restarts where every end is written down
     * @param tells is given a line for whoever reads the console
     */
    public Supervisor(
            Function<Recovery.Mode, List<String>> command,
            RestartFile restarts,
            Systemd service,
            Consumer<String> tells) {
        this.command = command;
        this.restarts = restarts;
        this.service = service;
        this.tells = tells;
    }

    /**
     * Blocks as long as the kiosk is to run.
     *
     * @return the exit code of the whole
     */
    public int run() throws IOException, InterruptedException {
        Recovery.Plan plan = new Recovery.Plan(Recovery.FRESH, Duration.ZERO, Recovery.Mode.USUAL);
        while (true) {
            pause(plan.pause());
            KioskRun.Ended ended = runOnce(plan);
            Optional<Recovery.Plan> next = plan.next().after(ended.ending(), ended.lived());
            if (stopping || next.isEmpty()) {
                return Math.max(0, ended.code());
            }
            plan = next.get();
            restarts.add(ended.ending(), ended.code(), ended.lived(), plan.mode());
            tells.accept(line(ended, plan));
        }
    }

    private KioskRun.Ended runOnce(Recovery.Plan plan) throws IOException, InterruptedException {
        KioskRun run = KioskRun.start(command.apply(plan.mode()), plan.next().patience());
        running = Optional.of(run);
        if (stopping) {
            run.stop();
        }
        return run.await(() -> {
            if (run.hasBeaten()) {
                service.lives();
            }
        });
    }

    /** The service manager has to hear of the supervisor while it waits, too. */
    private void pause(Duration pause) throws InterruptedException {
        long end = System.nanoTime() + pause.toNanos();
        while (!stopping && System.nanoTime() < end) {
            Thread.sleep(Math.min(500, Math.max(1, pause.toMillis())));
            service.lives();
        }
    }

    private static String line(KioskRun.Ended ended, Recovery.Plan plan) {
        String what = ended.ending() == Ending.DIED
                ? "DIED with code " + ended.code()
                : ended.ending().name();
        return "Backwise: " + what + " after " + ended.lived().toSeconds() + " s, starts again in "
                + plan.pause().toSeconds() + " s, " + plan.mode();
    }

    /** Ends the kiosk and lets {@link #run} return; from any thread. */
    public void stop() {
        stopping = true;
        service.stops();
        running.ifPresent(KioskRun::stop);
    }
}
