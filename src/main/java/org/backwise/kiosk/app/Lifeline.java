package org.backwise.kiosk.app;

import java.io.PrintStream;
import java.util.function.Consumer;
import javax.swing.Timer;
import org.backwise.kiosk.adapter.supervision.Heartbeat;
import org.backwise.kiosk.core.health.Ending;

/** Whether somebody starts the kiosk again when it ends. */
enum Lifeline {
    /** Nobody: it was started in a window, by hand. */
    NONE {
        @Override
        void hold(PrintStream out, int silence) {
            // nobody listens
        }

        @Override
        Consumer<Ending> end() {
            return ending -> {};
        }
    },
    /** The supervisor, which listens to standard output. */
    SUPERVISED {
        @Override
        void hold(PrintStream out, int silence) {
            Heartbeat heart = new Heartbeat(out, silence);
            new Timer(Heartbeat.EVERY_MILLIS, tick -> heart.beat()).start();
            heart.start(System.in, () -> Runtime.getRuntime().halt(Ending.ALONE.code()));
        }

        @Override
        Consumer<Ending> end() {
            return ending -> Runtime.getRuntime().halt(ending.code());
        }
    };

    /** Begins to beat; on the event thread. */
    abstract void hold(PrintStream out, int silence);

    /** Ends the program where it will be started again, else does nothing. */
    abstract Consumer<Ending> end();
}
