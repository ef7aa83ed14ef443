package org.backwise.kiosk.ui.theme;

/**
 * The window on its real screen.
 *
 * @param width of the window, in pixels
 * @param height of the window, in pixels
 * @param pixelsAMillimetre of the screen behind it
 * @param distance from which it is read across the room, in millimetres
 */
public record Glass(int width, int height, double pixelsAMillimetre, double distance) {

    private static final double ACROSS_A_SMALL_ROOM = 1500;

    /** Glass that is read from across a small room. */
    public Glass(int width, int height, double pixelsAMillimetre) {
        this(width, height, pixelsAMillimetre, ACROSS_A_SMALL_ROOM);
    }

    public Orientation orientation() {
        return height > width ? Orientation.PORTRAIT : Orientation.LANDSCAPE;
    }

    /** The same screen, of which a window that is this many pixels lower is used. */
    public Glass lower(int pixels) {
        return new Glass(width, Math.max(1, height - pixels), pixelsAMillimetre);
    }

    /** The shorter side, in millimetres. */
    double shorterMillimetres() {
        return Math.min(width, height) / pixelsAMillimetre;
    }

    /** The side of a square as large as the window, in millimetres. */
    double squareMillimetres() {
        return Math.sqrt((double) width * height) / pixelsAMillimetre;
    }

    /** How the window stands. */
    public enum Orientation {
        LANDSCAPE,
        PORTRAIT
    }
}
