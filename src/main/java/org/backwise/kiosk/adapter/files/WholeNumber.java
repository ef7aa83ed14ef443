package org.backwise.kiosk.adapter.files;

import java.util.Optional;

/**
 * A whole number within limits.
 *
 * @param least the smallest allowed
 * @param most the largest allowed
 * @param unit what is counted, such as "seconds"
 */
record WholeNumber(int least, int most, String unit) implements Kind<Integer> {

    @Override
    public Optional<Integer> read(String key, Node.Scalar written, Problems problems) {
        String text = written.text();
        if (!text.matches("-?\\d{1,9}")) {
            problems.tell(
                    written.line(),
                    "'" + key + "' is " + Quoted.of(text) + ", not a whole number.",
                    "Write " + range());
            return Optional.empty();
        }
        int number = Integer.parseInt(text);
        if (number < least || number > most) {
            String side = number < least ? "less than " + least : "more than " + most;
            problems.tell(
                    written.line(), "'" + key + "' is " + number + " " + unit + ", " + side + ".", "Write " + range());
            return Optional.empty();
        }
        return Optional.of(number);
    }

    private String range() {
        return "a number of " + unit + " from " + least + " to " + most + ".";
    }
}
