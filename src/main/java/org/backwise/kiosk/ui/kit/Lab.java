package org.backwise.kiosk.ui.kit;

import java.awt.Color;

/**
 * A colour as eyes see it (CIELAB, white D65): lightness 0 to 100, and two axes whose length is its strength. Two
 * colours' lightness alone gives their contrast.
 */
record Lab(double lightness, double a, double b) {

    private static final double WHITE_X = 0.95047;
    private static final double WHITE_Z = 1.08883;
    private static final double BEND = 6.0 / 29;

    static Lab of(Color color) {
        double red = linear(color.getRed());
        double green = linear(color.getGreen());
        double blue = linear(color.getBlue());
        double x = eased((0.4124 * red + 0.3576 * green + 0.1805 * blue) / WHITE_X);
        double y = eased(0.2126 * red + 0.7152 * green + 0.0722 * blue);
        double z = eased((0.0193 * red + 0.1192 * green + 0.9505 * blue) / WHITE_Z);
        return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z));
    }

    /** The nearest colour that a screen can show. */
    Color color() {
        double middle = (lightness + 16) / 116;
        double x = WHITE_X * uneased(middle + a / 500);
        double y = uneased(middle);
        double z = WHITE_Z * uneased(middle - b / 200);
        return new Color(
                channel(3.2406 * x - 1.5372 * y - 0.4986 * z),
                channel(-0.9689 * x + 1.8758 * y + 0.0415 * z),
                channel(0.0557 * x - 0.2040 * y + 1.0570 * z));
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static int channel(double linear) {
        double part = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * Math.max(0, Math.min(1, part)));
    }

    private static double eased(double part) {
        return part > BEND * BEND * BEND ? Math.cbrt(part) : part / (3 * BEND * BEND) + 4.0 / 29;
    }

    private static double uneased(double part) {
        return part > BEND ? part * part * part : 3 * BEND * BEND * (part - 4.0 / 29);
    }
}
