package org.backwise.kiosk.core.visit;

/** Looks on at what becomes of visits, and changes nothing. Called on the event thread, after the screen has changed. */
@FunctionalInterface
public interface Onlooker {

    /** @param event what made one of the other */
    void see(VisitEvent event, Visit before, Visit after);

    /** This one, then another. */
    default Onlooker and(Onlooker other) {
        return (event, before, after) -> {
            see(event, before, after);
            other.see(event, before, after);
        };
    }
}
