package org.backwise.kiosk.core.staff;

import java.util.ArrayList;
import java.util.List;

/** The answer of the desk to an event: what it is now, and what the outside world has to do, in order. */
public record DeskStep(Desk desk, List<DeskEffect> effects) {

    public DeskStep {
        effects = List.copyOf(effects);
    }

    /** The same, with this to do before. */
    DeskStep after(DeskEffect first) {
        List<DeskEffect> all = new ArrayList<>(List.of(first));
        all.addAll(effects);
        return new DeskStep(desk, all);
    }
}
