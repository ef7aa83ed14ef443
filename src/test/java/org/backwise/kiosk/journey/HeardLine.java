package org.backwise.kiosk.journey;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.backwise.kiosk.adapter.sound.AudioLine;
import org.backwise.kiosk.adapter.sound.AudioOutput;
import org.backwise.kiosk.core.comfort.Route;

/** A sound line that plays as the test's time goes by, or at once, and counts what could be heard. */
final class HeardLine implements AudioOutput {

    private static final int ROOM = 1600;

    /** So many blocks are heard at once; without an end, who writes the silence after a narration would never rest. */
    private static final int GULP = 64;

    private final LongSupplier nanos;
    private final Pace pace;
    private final AtomicLong loud = new AtomicLong();
    private final AtomicReference<Socket> socket = new AtomicReference<>(Socket.PLUGGED);

    /** How fast it plays. */
    enum Pace {
        AS_TIME_GOES,
        AT_ONCE
    }

    /** Whether there is a device. */
    enum Socket {
        PLUGGED,
        EMPTY
    }

    HeardLine(LongSupplier nanos, Pace pace) {
        this.nanos = nanos;
        this.pace = pace;
    }

    /** From now on there is a device, or none. */
    void plug(Socket now) {
        socket.set(now);
    }

    /** How many samples above silence were played. */
    long loudSamples() {
        return loud.get();
    }

    @Override
    public Optional<AudioLine> open(Route route) {
        return socket.get() == Socket.PLUGGED ? Optional.of(new Line()) : Optional.empty();
    }

    private final class Line implements AudioLine {

        private final long opened = nanos.getAsLong();
        private long written;
        private long silent;
        private long asked;

        @Override
        public int room() {
            if (pace == Pace.AT_ONCE) {
                return ++asked % GULP == 0 ? 0 : ROOM;
            }
            return (int) (ROOM - (written - heard()));
        }

        @Override
        public int write(short[] samples, int count) {
            if (socket.get() == Socket.EMPTY) {
                return 0;
            }
            for (int i = 0; i < count; i++) {
                if (Math.abs(samples[i]) > 300) {
                    loud.incrementAndGet();
                }
            }
            heard();
            written += count;
            return count;
        }

        @Override
        public long heard() {
            if (pace == Pace.AT_ONCE) {
                return written;
            }
            long passed = (nanos.getAsLong() - opened) * SAMPLES_A_SECOND / 1_000_000_000L;
            silent = Math.max(silent, passed - written);
            return passed - silent;
        }

        @Override
        public void close() {
            // nothing was opened
        }
    }
}
