package org.backwise.kiosk.ui.rooms;

/**
 * Something to be typed.
 *
 * @param name tells it from others in a form
 * @param label what it is
 * @param begin what stands in it at first
 * @param share of the width that it has beside others, 1 or more
 */
record Blank(String name, String label, String begin, int share) {

    Blank(String name, String label, String begin) {
        this(name, label, begin, 1);
    }
}
