package org.backwise.kiosk.core.library;

import java.util.List;

/**
 * How a page is spoken where that differs from how it reads.
 *
 * @param hearing who may hear the lines
 * @param instead sentences spoken in place of the lines; empty: the lines themselves
 * @param also sentences spoken after the lines
 * @param onSpeaker what the open loudspeaker says in place of private lines
 */
public record Saying(Hearing hearing, List<String> instead, List<String> also, List<String> onSpeaker) {

    /** Spoken just as it is shown. */
    public static final Saying AS_SHOWN = new Saying(Hearing.ANYONE, List.of(), List.of(), List.of());

    public Saying {
        instead = List.copyOf(instead);
        also = List.copyOf(also);
        onSpeaker = List.copyOf(onSpeaker);
    }
}
