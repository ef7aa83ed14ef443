package org.backwise.kiosk.ui.kit;

import java.util.Arrays;

/** Pixels kept as runs of equal ones: how many, and which, in turn. */
final class Runs {

    private final int[] lengthsAndPixels;

    private Runs(int[] lengthsAndPixels) {
        this.lengthsAndPixels = lengthsAndPixels;
    }

    static Runs of(int[] pixels) {
        int[] runs = new int[pixels.length / 8 + 2];
        int used = 0;
        for (int begin = 0; begin < pixels.length; ) {
            int end = begin + 1;
            while (end < pixels.length && pixels[end] == pixels[begin]) {
                end++;
            }
            if (used + 2 > runs.length) {
                runs = Arrays.copyOf(runs, runs.length * 2);
            }
            runs[used++] = end - begin;
            runs[used++] = pixels[begin];
            begin = end;
        }
        return new Runs(Arrays.copyOf(runs, used));
    }

    /** How many numbers it takes. */
    int ints() {
        return lengthsAndPixels.length;
    }

    /** Puts them back. */
    void into(int[] pixels) {
        int at = 0;
        for (int run = 0; run < lengthsAndPixels.length; run += 2) {
            int end = at + lengthsAndPixels[run];
            Arrays.fill(pixels, at, end, lengthsAndPixels[run + 1]);
            at = end;
        }
    }
}
