package org.backwise.kiosk.adapter.printing;

import org.backwise.kiosk.core.handout.PrintStage;
import org.backwise.kiosk.core.handout.PrintWatch;

/** The watch of a patient who stays until the end: the job is wanted, and may not wait as one for staff may. */
enum Unwatched implements PrintWatch {
    JOB;

    @Override
    public void reached(PrintStage stage) {
        // nobody looks
    }

    @Override
    public boolean isWanted() {
        return true;
    }
}
