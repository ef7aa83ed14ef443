package org.backwise.kiosk.adapter.sound;

import java.util.function.Consumer;
import org.backwise.kiosk.core.speech.Speaker;

/**
 * Something to tell as soon as a sample is heard.
 *
 * @param at the sample, counted from the beginning of the reading
 */
record Cue(long at, Consumer<Speaker.Listener> event) {}
