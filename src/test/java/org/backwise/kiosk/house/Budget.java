package org.backwise.kiosk.house;

import java.util.List;

/** Lengths in their order, so that a share of them can be looked at. */
record Budget(List<Measured> all) {

    Budget {
        all = all.stream()
                .sorted((one, other) -> Integer.compare(one.lines(), other.lines()))
                .toList();
    }

    /** The length that this share of all, 0 to 1, does not go beyond. */
    int atMost(double share) {
        return all.get((int) Math.ceil(share * all.size()) - 1).lines();
    }

    /** Those that are longer. */
    List<Measured> over(int lines) {
        return all.stream().filter(one -> one.lines() > lines).toList();
    }

    int sum() {
        return all.stream().mapToInt(Measured::lines).sum();
    }
}
