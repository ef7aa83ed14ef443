package org.backwise.kiosk.adapter.supervision;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Tells systemd, by its own tool {@code systemd-notify}, that the kiosk is up and lives, where it was started by systemd
 * (sd_notify(3), WatchdogSec=). Used by one thread, but for {@link #stops}.
 */
public final class Systemd {

    private static final long PATIENCE_SECONDS = 5;

    private final boolean listens;
    private final Optional<Duration> every;
    private long last;
    private boolean ready;

    private Systemd(boolean listens, Optional<Duration> every) {
        this.listens = listens;
        this.every = every;
    }

    /** @param environment of this process */
    public static Systemd of(Map<String, String> environment) {
        Optional<Duration> watchdog = Optional.ofNullable(environment.get("WATCHDOG_USEC"))
                .filter(micros -> micros.matches("\\d{1,15}"))
                .map(micros -> Duration.ofNanos(TimeUnit.MICROSECONDS.toNanos(Long.parseLong(micros)) / 3));
        return new Systemd(environment.containsKey("NOTIFY_SOCKET"), watchdog);
    }

    /** The kiosk lives; may be called as often as one likes. */
    void lives() {
        if (!listens) {
            return;
        }
        long now = System.nanoTime();
        if (!ready) {
            ready = true;
            last = now;
            tell("READY=1");
        } else if (every.filter(pause -> now - last > pause.toNanos()).isPresent()) {
            last = now;
            tell("WATCHDOG=1");
        }
    }

    /** The kiosk is about to end. */
    void stops() {
        if (listens) {
            tell("STOPPING=1");
        }
    }

    private static void tell(String what) {
        try {
            Process said = new ProcessBuilder("systemd-notify", what)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!said.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                said.destroyForcibly();
            }
        } catch (IOException missing) {
            // without the tool the watchdog acts, and its log says why
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
