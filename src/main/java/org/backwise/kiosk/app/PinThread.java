package org.backwise.kiosk.app;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.backwise.kiosk.core.staff.DeskEffect;
import org.backwise.kiosk.core.staff.DeskEvent;
import org.backwise.kiosk.core.staff.PinGate;

/** Looks at PINs on a thread of its own, since each look takes a good part of a second. */
final class PinThread {

    private final PinGate gate;
    private final Consumer<DeskEvent> answered;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(run -> {
        Thread thread = new Thread(run, "pin");
        thread.setDaemon(true);
        return thread;
    });

    PinThread(PinGate gate, Consumer<DeskEvent> answered) {
        this.gate = gate;
        this.answered = answered;
    }

    void accept(DeskEffect effect) {
        if (effect instanceof DeskEffect.CheckPin check) {
            thread.execute(() -> answered.accept(new DeskEvent.PinChecked(check.asked(), gate.check(check.pin()))));
        } else if (effect instanceof DeskEffect.KeepPin keep) {
            thread.execute(
                    () -> answered.accept(new DeskEvent.PinAnswered(keep.asked(), gate.keep(keep.role(), keep.pin()))));
        }
    }
}
