package org.backwise.kiosk.adapter.files;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that somebody most likely meant. */
final class Nearest {

    private static final int LONGEST = 60;

    private Nearest() {}

    /** "Did you mean …?" with a blank behind it, or nothing where no known word comes close. */
    static String hint(String written, Collection<String> known) {
        return to(written, known)
                .map(word -> "Did you mean " + Quoted.of(word) + "? ")
                .orElse("");
    }

    /** The known word that comes closest, if one comes close. */
    static Optional<String> to(String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        int far = Math.max(1, written.length() / 3);
        return known.stream()
                .filter(word -> distance(written, word) <= far)
                .min(Comparator.comparingInt(word -> distance(written, word)));
    }

    /**
     * How many letters must be added, taken out, replaced or swapped with their neighbour to get from one word to the
     * other (Damerau and Levenshtein): what a finger does wrong.
     */
    private static int distance(String from, String to) {
        int[] higher = {};
        int[] above = new int[to.length() + 1];
        for (int column = 0; column < above.length; column++) {
            above[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] here = new int[above.length];
            here[0] = row;
            for (int column = 1; column < here.length; column++) {
                int replaced = above[column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
                here[column] = Math.min(replaced, Math.min(above[column], here[column - 1]) + 1);
                if (isSwapped(from, row, to, column)) {
                    here[column] = Math.min(here[column], higher[column - 2] + 1);
                }
            }
            higher = above;
            above = here;
        }
        return above[to.length()];
    }

    private static boolean isSwapped(String from, int row, String to, int column) {
        return row > 1
                && column > 1
                && from.charAt(row - 1) == to.charAt(column - 2)
                && from.charAt(row - 2) == to.charAt(column - 1);
    }
}
