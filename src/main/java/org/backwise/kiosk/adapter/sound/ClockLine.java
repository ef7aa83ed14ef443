package org.backwise.kiosk.adapter.sound;

import java.util.function.LongSupplier;

/** Where there is no sound: samples are "heard" as fast as the clock goes. */
final class ClockLine implements Carrier {

    private static final double SAMPLES_A_NANO = AudioOutput.SAMPLES_A_SECOND / 1e9;

    private final LongSupplier nanoClock;
    private long written;
    private double heard;
    private long asked;

    ClockLine(LongSupplier nanoClock) {
        this.nanoClock = nanoClock;
        this.asked = nanoClock.getAsLong();
    }

    @Override
    public int room(int most) {
        return (int) Math.max(0, most - (written - heard()));
    }

    @Override
    public void write(short[] samples, int count) {
        written += count;
    }

    @Override
    public long written() {
        return written;
    }

    /** Time in which nothing was left to be heard is lost, as with a real line. */
    @Override
    public long heard() {
        long now = nanoClock.getAsLong();
        heard = Math.min(written, heard + (now - asked) * SAMPLES_A_NANO);
        asked = now;
        return (long) heard;
    }

    @Override
    public boolean isLost() {
        return false;
    }
}
