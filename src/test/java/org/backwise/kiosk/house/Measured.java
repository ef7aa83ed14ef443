package org.backwise.kiosk.house;

/**
 * Something with a length.
 *
 * @param lines from its first to its last line
 */
record Measured(String name, int lines) {

    @Override
    public String toString() {
        return name + " has " + lines + " lines";
    }
}
