package org.backwise.kiosk.ui.rooms;

import java.util.List;
import java.util.stream.Stream;

/** What the keys on the screen offer. */
enum Letters {
    /** Everything, in small letters. */
    SMALL("1234567890", "qwertyuiop", "asdfghjkl'", "zxcvbnm,.-"),
    CAPITAL("1234567890", "QWERTYUIOP", "ASDFGHJKL'", "ZXCVBNM,.-"),
    SIGNS("1234567890", "+()/:;&@#%", "?!\"_=<>[]*", "éèçñäöüß–’"),
    /** Digits only. */
    DIGITS("12345", "67890"),
    /** A time of day. */
    CLOCK("12345", "67890", ":");

    private final List<String> rows;

    Letters(String... rows) {
        this.rows = List.of(rows);
    }

    List<List<String>> rows() {
        return rows.stream().map(row -> Stream.of(row.split("")).toList()).toList();
    }

    /** Whether there are other letters to change to. */
    boolean isText() {
        return this == SMALL || this == CAPITAL || this == SIGNS;
    }

    /** What the key that changes letters leads to. */
    Letters next() {
        return switch (this) {
            case SMALL -> CAPITAL;
            case CAPITAL -> SIGNS;
            case SIGNS -> SMALL;
            case DIGITS, CLOCK -> this;
        };
    }
}
