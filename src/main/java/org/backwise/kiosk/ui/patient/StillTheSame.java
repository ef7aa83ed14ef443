package org.backwise.kiosk.ui.patient;

import org.backwise.kiosk.core.visit.Holding;
import org.backwise.kiosk.core.visit.OutOfService;
import org.backwise.kiosk.core.visit.Screen;
import org.backwise.kiosk.core.visit.StaffCall;
import org.backwise.kiosk.core.visit.StillThere;
import org.backwise.kiosk.core.visit.Stopped;

/** Tells whether two states differ only in time gone by, so that a screen can go on. */
final class StillTheSame {

    private StillTheSame() {}

    static boolean screen(Screen shown, Screen now) {
        if (shown instanceof Stopped before && now instanceof Stopped after) {
            return before.slide().equals(after.slide()) && (before.millisLeft() > 0) == (after.millisLeft() > 0);
        }
        if (shown instanceof StillThere before && now instanceof StillThere after) {
            return before.under().equals(after.under());
        }
        if (shown instanceof StaffCall before && now instanceof StaffCall after) {
            return before.under().equals(after.under());
        }
        if (shown instanceof OutOfService before && now instanceof OutOfService after) {
            return before.code().equals(after.code());
        }
        if (shown instanceof Holding before && now instanceof Holding after) {
            return phase(before, after);
        }
        return shown.equals(now);
    }

    private static boolean phase(Holding shown, Holding now) {
        return now.slide().equals(shown.slide())
                && now.isOver() == shown.isOver()
                && now.at() == shown.at()
                && now.phase().equals(shown.phase());
    }
}
