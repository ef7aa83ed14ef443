package org.backwise.kiosk.adapter.sound;

import java.util.ArrayList;
import java.util.List;

/** A line with a buffer of 60 ms that plays only when told to. */
final class FakeLine implements AudioLine {

    private static final int BUFFER = 960;
    private static final int STEP = 80;

    private enum Device {
        WELL,
        UNPLUGGED,
        BROKEN,
        JAMMED,
        CLOSED
    }

    private final List<Short> written = new ArrayList<>();
    private int heard;
    private Device device = Device.WELL;

    /** Plays so much sound, as it comes; less where it is closed meanwhile. */
    void play(int millis) {
        int wanted = heardSoFar() + millis * 16;
        while (heardSoFar() < wanted && !isClosed()) {
            Eventually.until("fed", () -> hasStep() || isClosed());
            playStep();
        }
    }

    private synchronized int heardSoFar() {
        return heard;
    }

    private synchronized boolean hasStep() {
        return written.size() - heard >= STEP;
    }

    private synchronized void playStep() {
        heard = Math.min(heard + STEP, written.size());
    }

    synchronized void unplug() {
        device = Device.UNPLUGGED;
    }

    /** All is called heard, and nothing more is taken. */
    synchronized void jam() {
        heard = written.size();
        device = Device.JAMMED;
    }

    /** Every call throws from now on. */
    synchronized void breakDown() {
        device = Device.BROKEN;
    }

    synchronized boolean isClosed() {
        return device == Device.CLOSED;
    }

    /** What was heard, silence included. */
    synchronized List<Short> heardSamples() {
        return List.copyOf(written.subList(0, heard));
    }

    /** What was heard, silence left out. */
    List<Short> heardSound() {
        return heardSamples().stream().filter(sample -> sample != 0).toList();
    }

    @Override
    public synchronized int room() {
        check();
        if (device == Device.JAMMED) {
            return 0;
        }
        return BUFFER - (written.size() - heard);
    }

    @Override
    public synchronized int write(short[] samples, int count) {
        check();
        if (device != Device.WELL) {
            return 0;
        }
        for (int i = 0; i < count; i++) {
            written.add(samples[i]);
        }
        return count;
    }

    @Override
    public synchronized long heard() {
        check();
        return heard;
    }

    @Override
    public synchronized void close() {
        device = Device.CLOSED;
    }

    private void check() {
        if (device == Device.BROKEN || device == Device.CLOSED) {
            throw new IllegalStateException("no device");
        }
    }
}
