package org.backwise.kiosk.adapter.printing;

import org.backwise.kiosk.core.handout.PrintStage;
import org.backwise.kiosk.core.handout.PrintWatch;

/** A job that is wanted whoever stands at the screen: what staff print. */
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
