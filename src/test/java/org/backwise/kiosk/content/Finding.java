package org.backwise.kiosk.content;

/**
 * A fault in the content.
 *
 * @param where flow and slide, as in {@code chair-twist/turn-left}
 */
record Finding(String where, String what) {

    @Override
    public String toString() {
        return where + ": " + what;
    }
}
