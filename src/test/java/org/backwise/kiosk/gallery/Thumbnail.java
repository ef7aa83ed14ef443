package org.backwise.kiosk.gallery;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** A picture made small: each of its pixels is the mean of many, so that it tells of forms and colours, not of edges. */
record Thumbnail(BufferedImage image) {

    private static final int TIMES_SMALLER = 4;

    /** Levels of 255 by which a colour may be another. */
    private static final int TOLERATED_LEVELS = 28;

    private static final int SAME = 0xF4F4F4;
    private static final int DIFFERENT = 0xC00000;

    static Thumbnail of(BufferedImage large) {
        BufferedImage half = halved(large);
        for (int times = 2; times < TIMES_SMALLER; times *= 2) {
            half = halved(half);
        }
        return new Thumbnail(half);
    }

    /** Bilinear to exactly half the size is the mean of four pixels. */
    private static BufferedImage halved(BufferedImage large) {
        int width = large.getWidth() / 2;
        int height = large.getHeight() / 2;
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = small.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.drawImage(large, 0, 0, width, height, null);
        brush.dispose();
        return small;
    }

    /** 0 for the same, 1 for another size. */
    double shareThatDiffersFrom(Thumbnail other) {
        if (image.getWidth() != other.image.getWidth() || image.getHeight() != other.image.getHeight()) {
            return 1;
        }
        long different = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                different += differs(other, x, y) ? 1 : 0;
            }
        }
        return (double) different / image.getWidth() / image.getHeight();
    }

    Thumbnail differenceTo(Thumbnail other) {
        int width = Math.min(image.getWidth(), other.image.getWidth());
        int height = Math.min(image.getHeight(), other.image.getHeight());
        BufferedImage shown = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                shown.setRGB(x, y, differs(other, x, y) ? DIFFERENT : SAME);
            }
        }
        return new Thumbnail(shown);
    }

    private boolean differs(Thumbnail other, int x, int y) {
        int one = image.getRGB(x, y);
        int two = other.image.getRGB(x, y);
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((one >> shift & 0xFF) - (two >> shift & 0xFF)) > TOLERATED_LEVELS) {
                return true;
            }
        }
        return false;
    }
}
