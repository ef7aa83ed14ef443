package org.backwise.kiosk.app;

import java.awt.DisplayMode;
import java.awt.GraphicsEnvironment;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.backwise.kiosk.adapter.supervision.RestartFile;
import org.backwise.kiosk.adapter.supervision.StateFolder;
import org.backwise.kiosk.core.health.Vitals;
import org.backwise.kiosk.core.settings.ScreenMillimetres;
import org.backwise.kiosk.core.speech.VoiceHealth;
import org.backwise.kiosk.ui.text.HealthTexts;

/** Looks every half minute at how the kiosk is, on a thread of its own, and keeps the report in the state folder. */
final class Checkup extends Thread {

    /** A report that is older is not from a kiosk that runs. */
    static final Duration FRESH = Duration.ofSeconds(90);

    private static final long EVERY_SECONDS = 30;
    private static final long MEGABYTE = 1 << 20;

    private final StateFolder state;
    private final RestartFile restarts;
    private final BuildVersion build = new BuildVersion();
    private final LocalDateTime started = LocalDateTime.now();
    private final Parts parts;

    /**
     * The parts of the kiosk that are asked how they are; each from the thread of the check-up.
     *
     * @param flows how many flows show
     * @param problems how many problems content and settings have
     */
    record Parts(
            Supplier<Optional<Vitals.Loudspeaker>> sound,
            Supplier<VoiceHealth> voice,
            Supplier<Optional<String>> printer,
            ScreenMillimetres glass,
            IntSupplier flows,
            IntSupplier problems) {}

    Checkup(StateFolder state, RestartFile restarts, Parts parts) {
        super("health");
        setDaemon(true);
        this.state = state;
        this.restarts = restarts;
        this.parts = parts;
    }

    @Override
    public void run() {
        HealthTexts texts = new HealthTexts(Locale.ENGLISH);
        try {
            while (!isInterrupted()) {
                state.keep(texts.report(vitals()));
                TimeUnit.SECONDS.sleep(EVERY_SECONDS);
            }
        } catch (InterruptedException ended) {
            interrupt();
        }
    }

    /** How the kiosk is now. Blocks as long as the printing system takes to answer. */
    Vitals vitals() {
        Runtime machine = Runtime.getRuntime();
        LocalDateTime now = LocalDateTime.now();
        return new Vitals(
                build.version(),
                started,
                now,
                new Vitals.Room(
                        (machine.totalMemory() - machine.freeMemory()) / MEGABYTE, machine.maxMemory() / MEGABYTE),
                state.disk(),
                state.megabytes(),
                parts.sound().get(),
                Optional.of(parts.voice().get()),
                parts.printer().get(),
                display(),
                parts.flows().getAsInt(),
                parts.problems().getAsInt(),
                build.day(),
                state.codes(now.minusDays(7)),
                restarts.read());
    }

    private Vitals.Display display() {
        DisplayMode mode = GraphicsEnvironment.getLocalGraphicsEnvironment()
                .getDefaultScreenDevice()
                .getDisplayMode();
        return new Vitals.Display(
                mode.getWidth(),
                mode.getHeight(),
                parts.glass().width(),
                parts.glass().height());
    }
}
