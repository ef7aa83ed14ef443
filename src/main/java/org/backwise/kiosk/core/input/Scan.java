package org.backwise.kiosk.core.input;

import java.util.List;
import java.util.Optional;

/**
 * Going from place to place by itself for whoever has one switch: first from row to row, then, once a row is taken, from
 * item to item in it.
 *
 * @param row index of the row that is lit, from 0
 * @param item index of the item that is lit in it, from 0; 0 while rows are lit
 * @param millis how long it has been lit
 * @param rounds how many times all were lit and none was taken
 */
public record Scan(Phase phase, int row, int item, int millis, int rounds) {

    /** Nothing is lit: the next press starts. */
    public static final Scan WAITING = new Scan(Phase.WAITING, 0, 0, 0, 0);

    /** After so many rounds through all rows it waits again: nobody should have to watch it. */
    static final int ROUNDS = 3;

    /** After so many rounds through a row it goes on with the rows: it may have been the wrong one. */
    static final int ROUNDS_IN_A_ROW = 2;

    private static final Scan FIRST_ROW = new Scan(Phase.ROWS, 0, 0, 0, 0);

    /** What is lit. */
    public enum Phase {
        WAITING,
        ROWS,
        ITEMS
    }

    /** An item in a row, both from 0. */
    public record Spot(int row, int item) {}

    /**
     * What a press of the switch does.
     *
     * @param taken what it presses, if it presses something
     */
    public record Pressed(Scan scan, Optional<Spot> taken) {}

    /**
     * Time goes by.
     *
     * @param passed since the time before, in milliseconds
     * @param rows how many items each row has, at least 1 each
     */
    public Scan tick(int passed, List<Integer> rows, ScanPace pace) {
        if (phase == Phase.WAITING || rows.isEmpty()) {
            return WAITING;
        }
        if (row >= rows.size() || item >= rows.get(row)) {
            return FIRST_ROW;
        }
        return millis + passed < pace.millis() ? new Scan(phase, row, item, millis + passed, rounds) : step(rows);
    }

    private Scan step(List<Integer> rows) {
        if (phase == Phase.ROWS) {
            boolean last = row + 1 >= rows.size();
            int more = last ? rounds + 1 : rounds;
            return more >= ROUNDS ? WAITING : new Scan(Phase.ROWS, last ? 0 : row + 1, 0, 0, more);
        }
        boolean last = item + 1 >= rows.get(row);
        int more = last ? rounds + 1 : rounds;
        return more >= ROUNDS_IN_A_ROW
                ? new Scan(Phase.ROWS, row, 0, 0, 0)
                : new Scan(Phase.ITEMS, row, last ? 0 : item + 1, 0, more);
    }

    /** The switch is pressed. A row with one item needs no second press. */
    public Pressed press(List<Integer> rows) {
        boolean lit = phase != Phase.WAITING && row < rows.size() && item < rows.get(row);
        if (!lit) {
            return new Pressed(rows.isEmpty() ? WAITING : FIRST_ROW, Optional.empty());
        }
        if (phase == Phase.ROWS && rows.get(row) > 1) {
            return new Pressed(new Scan(Phase.ITEMS, row, 0, 0, 0), Optional.empty());
        }
        return new Pressed(FIRST_ROW, Optional.of(new Spot(row, item)));
    }
}
