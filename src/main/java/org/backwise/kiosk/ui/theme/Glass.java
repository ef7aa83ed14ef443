package org.backwise.kiosk.ui.theme;

/**
 * The window on its real screen.
 *
 * @param width of the window, in pixels
 * @param height of the window, in pixels
 * @param pixelsAMillimetre of the screen behind it
 */
public record Glass(int width, int height, double pixelsAMillimetre) {

    public Orientation orientation() {
        return height > width ? Orientation.PORTRAIT : Orientation.LANDSCAPE;
    }

    /** The shorter side, in millimetres. */
    double shorterMillimetres() {
        return Math.min(width, height) / pixelsAMillimetre;
    }

    /** How the window stands. */
    public enum Orientation {
        LANDSCAPE,
        PORTRAIT
    }
}
