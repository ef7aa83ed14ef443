package org.backwise.kiosk.journey;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.backwise.kiosk.adapter.sound.AudioLine;
import org.backwise.kiosk.adapter.sound.AudioOutput;
import org.backwise.kiosk.core.comfort.Route;

/** A sound line that plays as the test's time goes by, and counts what could be heard. */
final class HeardLine implements AudioOutput {

    private static final int ROOM = 1600;

    private final LongSupplier nanos;
    private final AtomicLong loud = new AtomicLong();

    HeardLine(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** How many samples above silence were played. */
    long loudSamples() {
        return loud.get();
    }

    @Override
    public Optional<AudioLine> open(Route route) {
        return Optional.of(new Line());
    }

    private final class Line implements AudioLine {

        private final long opened = nanos.getAsLong();
        private long written;
        private long silent;

        @Override
        public int room() {
            return (int) (ROOM - (written - heard()));
        }

        @Override
        public int write(short[] samples, int count) {
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
