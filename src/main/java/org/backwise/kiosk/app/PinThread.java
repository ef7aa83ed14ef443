package org.backwise.kiosk.app;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.backwise.kiosk.core.staff.DeskEffect;
import org.backwise.kiosk.core.staff.DeskEvent;
import org.backwise.kiosk.core.staff.PinGate;
import org.backwise.kiosk.core.staff.PinKept;
import org.backwise.kiosk.core.staff.StaffRole;

/** Looks at PINs on a thread of its own, since each look takes a good part of a second. */
final class PinThread {

    private final PinGate gate;
    private final Consumer<DeskEvent> answered;
    private final Consumer<StaffRole> kept;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(run -> {
        Thread thread = new Thread(run, "pin");
        thread.setDaemon(true);
        return thread;
    });

    /** @param kept is told whose PIN was set anew */
    PinThread(PinGate gate, Consumer<DeskEvent> answered, Consumer<StaffRole> kept) {
        this.gate = gate;
        this.answered = answered;
        this.kept = kept;
    }

    void accept(DeskEffect effect) {
        if (effect instanceof DeskEffect.CheckPin check) {
            thread.execute(() -> answered.accept(new DeskEvent.PinChecked(check.asked(), gate.check(check.pin()))));
        } else if (effect instanceof DeskEffect.KeepPin keep) {
            thread.execute(() -> keep(keep));
        }
    }

    private void keep(DeskEffect.KeepPin keep) {
        PinKept how = gate.keep(keep.role(), keep.pin());
        if (how == PinKept.KEPT) {
            kept.accept(keep.role());
        }
        answered.accept(new DeskEvent.PinAnswered(keep.asked(), how));
    }
}
