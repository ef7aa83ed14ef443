package org.backwise.kiosk.core.staff;

import java.util.Optional;

/** Digits typed at the PIN pad. Never written anywhere: its text form is an asterisk. */
public final class Pin {

    /** Fewest digits of a PIN that is kept: a million possible ones. */
    public static final int SHORTEST = 6;

    /** Most digits that the pad takes. */
    public static final int LONGEST = 8;

    /** Nothing typed yet. */
    public static final Pin EMPTY = new Pin("");

    private static final String RISING = "01234567890";
    private static final String FALLING = "09876543210";

    private final String digits;

    /** @param digits 0 to 8 of 0–9 */
    public Pin(String digits) {
        if (!digits.matches("[0-9]{0," + LONGEST + "}")) {
            throw new IllegalArgumentException("a PIN has at most " + LONGEST + " digits and nothing else");
        }
        this.digits = digits;
    }

    /** The digits themselves, for hashing only. */
    public String digits() {
        return digits;
    }

    /** How many digits there are. */
    public int length() {
        return digits.length();
    }

    /** With one digit more, 0 to 9; the same where there is no room. */
    Pin plus(int digit) {
        return length() == LONGEST ? this : new Pin(digits + digit);
    }

    /** Without its last digit. */
    Pin shorter() {
        return digits.isEmpty() ? this : new Pin(digits.substring(0, length() - 1));
    }

    /** Why this is no good as a new PIN, if it is not. */
    Optional<PinNote> fault() {
        if (length() < SHORTEST) {
            return Optional.of(PinNote.TOO_SHORT);
        }
        boolean guessed = digits.chars().distinct().count() < 3 || RISING.contains(digits) || FALLING.contains(digits);
        return guessed ? Optional.of(PinNote.TOO_EASY) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pin pin && pin.digits.equals(digits);
    }

    @Override
    public int hashCode() {
        return Pin.class.hashCode();
    }

    @Override
    public String toString() {
        return "*";
    }
}
