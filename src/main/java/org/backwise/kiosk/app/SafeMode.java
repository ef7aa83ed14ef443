package org.backwise.kiosk.app;

import javax.swing.Timer;
import org.backwise.kiosk.core.health.Ending;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.visit.Choice;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.backwise.kiosk.core.visit.Welcome;
import org.backwise.kiosk.ui.shell.Shell;

/** What is left of a kiosk that failed too often in a row: when to get help. It tries the whole again by itself. */
final class SafeMode {

    private static final int TRY_AGAIN_MILLIS = 30 * 60 * 1000;

    private SafeMode() {}

    /** Opens the help screen; on the event thread. */
    static void enter(Shell shell, Lifeline lifeline) {
        shell.post(new VisitEvent.Next());
        shell.post(new VisitEvent.Select(new Choice.OpenFlow(FlowId.GET_HELP)));
        shell.post(new VisitEvent.Select(Choice.Go.GET_HELP));
        new Timer(TRY_AGAIN_MILLIS, tick -> {
                    if (shell.visit().screen() instanceof Welcome) {
                        lifeline.end().accept(Ending.PLANNED);
                    }
                })
                .start();
    }
}
