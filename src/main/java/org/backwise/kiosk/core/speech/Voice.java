package org.backwise.kiosk.core.speech;

import org.backwise.kiosk.core.comfort.SpeechRate;

/** Turns a sentence into sound. Port; its adapter wraps a speech engine. */
public interface Voice {

    /**
     * Renders one sentence. Blocks for some milliseconds, so it is never called on the event thread; safe to call from any
     * other. Never throws for bad text or a failed engine: the answer is then {@link Rendered.Mute}.
     *
     * @param spoken up to 5,000 characters
     */
    Rendered render(String spoken, SpeechRate rate);
}
