package org.backwise.kiosk.adapter.sound;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A device's line that never throws: it notices when the device throws, takes nothing any more or stands still, and
 * from then on is lost. To be asked every few milliseconds.
 */
final class GuardedLine implements Carrier {

    private static final Logger LOG = LoggerFactory.getLogger(GuardedLine.class);

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);

    /** A line just opened, or run dry, may have to wake its device first. */
    private static final long PATIENCE_AT_FIRST = TimeUnit.SECONDS.toNanos(4);

    /** What some sound servers take, and call heard, before their device wakes. */
    private static final int AWAKE = AudioOutput.SAMPLES_A_SECOND / 4;

    private enum Health {
        WELL,
        LOST
    }

    private final AudioLine line;
    private final WatchedTime time;
    private Health health = Health.WELL;
    private long written;
    private long heard;
    private long moved;

    /** When it last had room. */
    private long tookAt;

    /** What was heard when nothing was left to be heard. */
    private long dry;

    GuardedLine(AudioLine line, LongSupplier nanoClock) {
        this.line = line;
        this.time = new WatchedTime(nanoClock);
        this.moved = time.getAsLong();
        this.tookAt = moved;
    }

    @Override
    public int room(int most) {
        long waiting = written - heard();
        if (isLost() || waiting >= most) {
            tookAt = time.getAsLong();
            return 0;
        }
        try {
            int room = (int) Math.min(line.room(), most - waiting);
            followRoom(room);
            return isLost() ? 0 : room;
        } catch (RuntimeException | Error e) {
            lose("has no room", e);
            return 0;
        }
    }

    @Override
    public void write(short[] samples, int count) {
        if (isLost() || count == 0) {
            return;
        }
        try {
            int taken = line.write(samples, count);
            written += taken;
            if (taken < count) {
                lose("takes nothing", null);
            }
        } catch (RuntimeException | Error e) {
            lose("cannot be written", e);
        }
    }

    @Override
    public long written() {
        return written;
    }

    /** Where the line is lost, what was heard until then. */
    @Override
    public long heard() {
        if (!isLost()) {
            try {
                follow(line.heard());
            } catch (RuntimeException | Error e) {
                lose("has no position", e);
            }
        }
        return heard;
    }

    @Override
    public boolean isLost() {
        return health == Health.LOST;
    }

    /** Lost from then on. */
    void close() {
        health = Health.LOST;
        try {
            line.close();
        } catch (RuntimeException | Error e) {
            LOG.warn("The audio line cannot be closed", e);
        }
    }

    private void follow(long heardNow) {
        long now = time.getAsLong();
        if (heardNow > heard) {
            heard = heardNow;
            moved = now;
        }
        if (heard == written) {
            dry = heard;
            moved = now;
        }
        if (now - moved >= (heard - dry > AWAKE ? PATIENCE : PATIENCE_AT_FIRST)) {
            lose("stands still", null);
        }
    }

    /** A device may call everything heard and yet take nothing more. */
    private void followRoom(int room) {
        long now = time.getAsLong();
        if (room > 0) {
            tookAt = now;
        } else if (now - tookAt >= PATIENCE_AT_FIRST) {
            lose("takes nothing any more", null);
        }
    }

    private void lose(String how, Throwable cause) {
        health = Health.LOST;
        LOG.warn("The audio line {}", how, cause);
    }
}
