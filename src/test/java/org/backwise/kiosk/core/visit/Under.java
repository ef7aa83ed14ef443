package org.backwise.kiosk.core.visit;

/** What lies under what was laid over a screen. */
final class Under {

    private Under() {}

    /** The screen that a patient comes back to; the screen itself where nothing lies over it. */
    static Screen of(Screen screen) {
        if (screen instanceof ComfortPanel panel) {
            return of(panel.under());
        }
        if (screen instanceof StaffCall call) {
            return of(call.under());
        }
        if (screen instanceof SwitchSetup setup) {
            return of(setup.under());
        }
        if (screen instanceof KeyHelp help) {
            return of(help.under());
        }
        return screen instanceof StillThere there ? of(there.under()) : screen;
    }

    static boolean isInAFlow(Visit visit) {
        Screen screen = of(visit.screen());
        return screen instanceof OnSlide || screen instanceof Holding || screen instanceof Stopped;
    }
}
