package org.backwise.kiosk.core.settings;

/**
 * The real size of the glass, so that letters and buttons have a known size in millimetres.
 *
 * @param width the longer side, 100 to 3000 mm
 * @param height the shorter side, 60 to 3000 mm
 * @param viewingDistance from which the largest letters can be read, 400 to 4000 mm (EN 301 549, 5.1.4)
 */
public record ScreenMillimetres(int width, int height, int viewingDistance) {

    private static final int ACROSS_THE_ROOM = 1500;

    /** Glass that is read from across a small room. */
    public ScreenMillimetres(int width, int height) {
        this(width, height, ACROSS_THE_ROOM);
    }

    /** How many pixels a millimetre has when the screen shows this many pixels; portrait or landscape. */
    public double pixelsAMillimetre(int pixelsWide, int pixelsHigh) {
        double longer = Math.max(pixelsWide, pixelsHigh) / (double) Math.max(width, height);
        double shorter = Math.min(pixelsWide, pixelsHigh) / (double) Math.min(width, height);
        return Math.max(longer, shorter);
    }
}
