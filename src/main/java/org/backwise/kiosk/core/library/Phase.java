package org.backwise.kiosk.core.library;

/**
 * One stretch of a hold.
 *
 * @param seconds 1 or more
 * @param side which of the patient's sides
 * @param turn 1 to {@code turns}
 */
public record Phase(PhaseKind kind, int seconds, Side side, int turn, int turns) {

    public Phase {
        if (seconds < 1 || turn < 1 || turn > turns) {
            throw new IllegalArgumentException("a phase of " + seconds + " s, turn " + turn + " of " + turns);
        }
    }
}
