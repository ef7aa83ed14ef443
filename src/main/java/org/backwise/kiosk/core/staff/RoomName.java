package org.backwise.kiosk.core.staff;

/** Names a room of the desk: one lower-case word, also the end of the keys of its words. */
public record RoomName(String value) {

    public RoomName {
        if (!value.matches("[a-z]{2,20}")) {
            throw new IllegalArgumentException("a room's name is one lower-case word, not " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
