package org.backwise.kiosk.core.visit;

import java.util.function.UnaryOperator;

/** The screen that other screens may lie over: text and sound, a call, the question whether someone is still there. */
final class Lowest {

    private Lowest() {}

    /** This screen with what lies lowest in it changed. */
    static Screen changed(Screen screen, UnaryOperator<Screen> change) {
        if (screen instanceof ComfortPanel panel) {
            return new ComfortPanel(changed(panel.under(), change), panel.topic());
        }
        if (screen instanceof KeyHelp help) {
            return new KeyHelp(changed(help.under(), change), help.explained());
        }
        if (screen instanceof SwitchSetup setup) {
            return new SwitchSetup(changed(setup.under(), change), setup.move());
        }
        if (screen instanceof StaffCall call) {
            return new StaffCall(changed(call.under(), change), call.millis());
        }
        if (screen instanceof StillThere there) {
            return new StillThere(changed(there.under(), change), there.millisLeft());
        }
        return change.apply(screen);
    }
}
