package org.backwise.kiosk.adapter.printing;

import java.util.Optional;

/** A number that a template can tell as one or many. */
record Amount(int number) {

    /** Empty for none. */
    static Optional<Amount> some(long number) {
        return number > 0 ? Optional.of(new Amount((int) number)) : Optional.empty();
    }

    boolean one() {
        return number == 1;
    }
}
