package org.backwise.kiosk.adapter.printing;

import org.backwise.kiosk.core.handout.PrintStage;
import org.backwise.kiosk.core.handout.PrintWatch;

/** The watch of a job for staff: it is always wanted, and it may wait for its turn at the printer. */
enum DeskWatch implements PrintWatch {
    JOB;

    @Override
    public void reached(PrintStage stage) {
        // staff are told when it has ended
    }

    @Override
    public boolean isWanted() {
        return true;
    }

    @Override
    public boolean mayWait() {
        return true;
    }
}
