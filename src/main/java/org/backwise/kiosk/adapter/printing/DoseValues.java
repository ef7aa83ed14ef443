package org.backwise.kiosk.adapter.printing;

import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.library.CountedMoves;
import org.backwise.kiosk.core.library.Hold;
import org.backwise.kiosk.core.library.Side;
import org.backwise.kiosk.core.library.SlowBreaths;
import org.backwise.kiosk.core.library.StillHold;

/** How long and how often a move is done, in the numbers that a template makes words of; one of the three is there. */
record DoseValues(Optional<Still> still, Optional<Counted> counted, Optional<Breaths> breaths) {

    static DoseValues of(Hold hold) {
        return new DoseValues(
                only(StillHold.class, hold).map(Still::of),
                only(CountedMoves.class, hold).map(Counted::of),
                only(SlowBreaths.class, hold).map(Breaths::of));
    }

    private static <T extends Hold> Optional<T> only(Class<T> kind, Hold hold) {
        return kind.isInstance(hold) ? Optional.of(kind.cast(hold)) : Optional.empty();
    }

    /**
     * A pose that is held.
     *
     * @param easy the first-try length, where it is shorter
     * @param eachSide turns on the left and as many on the right; then {@code left} and {@code right} are empty
     * @param both turns that know no side
     * @param rest seconds between turns, where there are several
     */
    record Still(
            Amount hold,
            Optional<Amount> easy,
            Optional<Amount> eachSide,
            Optional<Amount> left,
            Optional<Amount> right,
            Optional<Amount> both,
            Optional<Amount> rest) {

        static Still of(StillHold hold) {
            Optional<Amount> left = turns(hold, Side.LEFT);
            Optional<Amount> right = turns(hold, Side.RIGHT);
            boolean alike = left.equals(right);
            return new Still(
                    new Amount(hold.seconds()),
                    hold.easy() < hold.seconds() ? Amount.some(hold.easy()) : Optional.empty(),
                    alike ? left : Optional.empty(),
                    alike ? Optional.empty() : left,
                    alike ? Optional.empty() : right,
                    turns(hold, Side.BOTH),
                    hold.turns().size() > 1 ? Amount.some(hold.rest()) : Optional.empty());
        }

        private static Optional<Amount> turns(StillHold hold, Side side) {
            List<Side> turns = hold.turns();
            return Amount.some(turns.stream().filter(turn -> turn == side).count());
        }
    }

    /** A small move that is counted. */
    record Counted(Amount times, Amount pace, boolean twoWays) {
        static Counted of(CountedMoves moves) {
            return new Counted(new Amount(moves.times()), new Amount(moves.pace()), moves.ways() == 2);
        }
    }

    /** Slow breaths. */
    record Breaths(Amount times, Amount in, Amount out) {
        static Breaths of(SlowBreaths breaths) {
            return new Breaths(new Amount(breaths.times()), new Amount(breaths.in()), new Amount(breaths.out()));
        }
    }
}
