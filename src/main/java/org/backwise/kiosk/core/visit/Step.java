package org.backwise.kiosk.core.visit;

import java.util.List;

/** The answer of a visit to an event: what it is now, and what the outside world has to do, in order. */
public record Step(Visit visit, List<Effect> effects) {

    public Step {
        effects = List.copyOf(effects);
    }
}
