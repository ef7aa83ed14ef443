package org.backwise.kiosk.adapter.freetts;

import org.backwise.kiosk.core.comfort.SpeechRate;
import org.backwise.kiosk.core.speech.Rendered;

/** A speech engine as it comes: used by one thread only, free to throw anything, even {@link Error}, and to hang. */
interface Engine {

    /**
     * Renders a text that holds at least one word.
     *
     * @throws Exception as the engine pleases
     */
    Rendered.Samples render(SpeakableText text, SpeechRate rate) throws Exception;

    /** How an engine is made: on the thread that will use it, with the same freedom to fail. */
    interface Source {

        Engine start() throws Exception;
    }
}
