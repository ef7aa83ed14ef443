package org.backwise.kiosk.ui.rooms;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;

/** Does slow work on a thread that is not the event thread, in order, and answers on the event thread. */
public record Background(Executor thread) {

    <T> void ask(Supplier<T> slow, Consumer<T> then) {
        thread.execute(() -> {
            T answer = slow.get();
            SwingUtilities.invokeLater(() -> then.accept(answer));
        });
    }
}
