package org.backwise.kiosk.ui.patient;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The contrast of what is painted, measured on its pixels (WCAG 2.2, relative luminance). */
public final class PaintedContrast {

    private static final double MORE_THAN_SMOOTHING = 0.04;

    private PaintedContrast() {}

    /** Of ink against ground, 1 to 21, in this part of a picture. */
    public static double of(BufferedImage picture, Rectangle area) {
        return of(picture, area, new Rectangle());
    }

    /**
     * The ground is what most pixels show; the ink what differs from it most, among the colours of which there is more than
     * smoothing makes.
     */
    static double of(BufferedImage picture, Rectangle area, Rectangle except) {
        Map<Integer, Integer> counts = counts(picture, area, except);
        int ground = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        double all = counts.values().stream().mapToInt(count -> count).sum() - counts.get(ground);
        return counts.entrySet().stream()
                .filter(color -> color.getValue() > all * MORE_THAN_SMOOTHING)
                .mapToDouble(color -> ratio(ground, color.getKey()))
                .max()
                .orElse(1);
    }

    private static Map<Integer, Integer> counts(BufferedImage picture, Rectangle area, Rectangle except) {
        int[] pixels = picture.getRGB(area.x, area.y, area.width, area.height, null, 0, area.width);
        int kept = 0;
        for (int i = 0; i < pixels.length; i++) {
            if (!except.contains(area.x + i % area.width, area.y + i / area.width)) {
                pixels[kept++] = pixels[i];
            }
        }
        Arrays.sort(pixels, 0, kept);
        Map<Integer, Integer> counts = new HashMap<>();
        int from = 0;
        for (int i = 1; i <= kept; i++) {
            if (i == kept || pixels[i] != pixels[from]) {
                counts.put(pixels[from], i - from);
                from = i;
            }
        }
        return counts;
    }

    /** The contrast of two colours. */
    static double ratio(int one, int other) {
        double first = luminance(new Color(one));
        double second = luminance(new Color(other));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
