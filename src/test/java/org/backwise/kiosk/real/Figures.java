package org.backwise.kiosk.real;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What was measured, told line by line in the output of the tests. */
final class Figures {

    private Figures() {}

    static void tell(String what, Object value) {
        System.out.println("figure: " + what + ": " + value);
    }

    static double median(List<Double> millis) {
        return millis.stream().sorted().skip(millis.size() / 2).findFirst().orElseThrow();
    }

    /** Milliseconds, each and in short. */
    static void tell(String what, List<Double> millis) {
        double[] sorted =
                millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        String each = Arrays.stream(sorted)
                .mapToObj(one -> String.format(Locale.ROOT, "%.0f", one))
                .toList()
                .toString();
        tell(
                what,
                String.format(
                        Locale.ROOT,
                        "median %.0f ms, worst %.0f ms of %d %s",
                        sorted[sorted.length / 2],
                        sorted[sorted.length - 1],
                        sorted.length,
                        each));
    }
}
