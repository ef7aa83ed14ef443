package org.backwise.kiosk.app;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.backwise.kiosk.core.staff.DeskEffect;
import org.backwise.kiosk.core.staff.DeskEvent;
import org.backwise.kiosk.core.staff.JournalBook;
import org.backwise.kiosk.core.staff.MuteStore;
import org.backwise.kiosk.core.staff.PinGate;
import org.backwise.kiosk.core.staff.PinKept;
import org.backwise.kiosk.core.staff.StaffRole;
import org.backwise.kiosk.ui.text.Words;

/**
 * Does the slow work of the desk on a thread of its own, since each look at a PIN takes a good part of a second, and writes
 * into the journal what it changed.
 */
final class DeskWork implements Consumer<DeskEffect> {

    private final PinGate gate;
    private final MuteStore mute;
    private final JournalBook journal;
    private final Words words;
    private final Consumer<DeskEvent> answered;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(run -> {
        Thread thread = new Thread(run, "pin");
        thread.setDaemon(true);
        return thread;
    });

    /** @param words of the rooms */
    DeskWork(PinGate gate, MuteStore mute, JournalBook journal, Words words, Consumer<DeskEvent> answered) {
        this.gate = gate;
        this.mute = mute;
        this.journal = journal;
        this.words = words;
        this.answered = answered;
    }

    @Override
    public void accept(DeskEffect effect) {
        if (effect instanceof DeskEffect.CheckPin check) {
            thread.execute(() -> answered.accept(new DeskEvent.PinChecked(check.asked(), gate.check(check.pin()))));
        } else if (effect instanceof DeskEffect.KeepPin keep) {
            thread.execute(() -> keep(keep));
        } else if (effect instanceof DeskEffect.SetMute set) {
            thread.execute(() -> mute.keep(set.mute()));
            journal.changed(
                    set.role(),
                    "sound",
                    words.get("journal.sound." + set.mute().other()),
                    words.get("journal.sound." + set.mute()));
        }
    }

    private void keep(DeskEffect.KeepPin keep) {
        PinKept how = gate.keep(keep.role(), keep.pin());
        if (how == PinKept.KEPT) {
            journal.changed(StaffRole.MANAGER, "pin." + keep.role(), "", words.get("journal.pin.set"));
        }
        answered.accept(new DeskEvent.PinAnswered(keep.asked(), how));
    }
}
