package org.backwise.kiosk.app;

import java.util.function.BooleanSupplier;
import javax.swing.Timer;

/** Starts the kiosk anew after settings were changed, once staff have left the desk and nobody is there. Event thread only. */
final class TakeUp {

    private static final int EVERY_MILLIS = 1000;

    private final Timer timer;

    /**
     * @param free whether the desk is left and the welcome screen is there
     * @param restart starts the kiosk anew
     */
    TakeUp(BooleanSupplier free, Runnable restart) {
        this.timer = new Timer(EVERY_MILLIS, tick -> {
            if (free.getAsBoolean()) {
                stop();
                restart.run();
            }
        });
    }

    /** Something was changed; may be called from any thread and again and again. */
    void changed() {
        timer.start();
    }

    private void stop() {
        timer.stop();
    }
}
