package org.backwise.kiosk.adapter.sound;

import java.util.function.Consumer;
import org.backwise.kiosk.core.speech.Sound;
import org.backwise.kiosk.core.speech.Speaker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What goes to the listener: only what belongs to the newest narration, and nothing after the end. */
final class Reports {

    private static final Logger LOG = LoggerFactory.getLogger(Reports.class);

    private enum State {
        OPEN,
        CLOSED
    }

    private final Speaker.Listener listener;
    private long newest;
    private State state = State.OPEN;

    Reports(Speaker.Listener listener) {
        this.listener = listener;
    }

    /** Begins a new narration, or silence; once this returns, nothing of an older one is told. */
    synchronized long next() {
        return ++newest;
    }

    synchronized void tell(long narration, Consumer<Speaker.Listener> event) {
        if (narration == newest) {
            tell(event);
        }
    }

    synchronized void tell(Sound sound) {
        tell(hearer -> hearer.sound(sound));
    }

    synchronized void close() {
        state = State.CLOSED;
    }

    /** What the listener does wrong must not stop the voice. */
    private void tell(Consumer<Speaker.Listener> event) {
        if (state == State.OPEN) {
            try {
                event.accept(listener);
            } catch (RuntimeException | Error e) {
                LOG.error("The listener must not throw", e);
            }
        }
    }
}
