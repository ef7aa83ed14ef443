package org.backwise.kiosk.ui.rooms;

/**
 * Something to be typed.
 *
 * @param name tells it from others in a form
 * @param label what it is
 * @param begin what stands in it at first
 */
record Blank(String name, String label, String begin) {}
