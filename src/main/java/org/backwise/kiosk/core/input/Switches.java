package org.backwise.kiosk.core.input;

/** The switches that a patient uses in place of keys. */
public sealed interface Switches {

    /** What this key does as a switch. */
    Does does(Stroke stroke);

    /** What a switch does. */
    enum Does {
        NOTHING,
        /** To the next button. */
        MOVE,
        /** Presses the button. */
        SELECT,
        /** Starts going from place to place, and takes the place where it is. */
        SCAN
    }

    /** No switches. */
    record None() implements Switches {
        @Override
        public Does does(Stroke stroke) {
            return Does.NOTHING;
        }
    }

    /** One moves on, the other presses. */
    record Two(KeyName move, KeyName select) implements Switches {
        @Override
        public Does does(Stroke stroke) {
            if (stroke.is(move)) {
                return Does.MOVE;
            }
            return stroke.is(select) ? Does.SELECT : Does.NOTHING;
        }
    }

    /** The kiosk moves on by itself, and the one switch takes the place where it is. */
    record One(KeyName select) implements Switches {
        @Override
        public Does does(Stroke stroke) {
            return stroke.is(select) ? Does.SCAN : Does.NOTHING;
        }
    }
}
