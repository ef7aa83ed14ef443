package org.backwise.kiosk.adapter.files;

import java.util.Optional;

/** A number to call, as people write it: digits, perhaps with spaces, brackets and "ext". */
record PhoneNumber() implements Kind<String> {

    private static final int LONGEST = 40;

    @Override
    public Optional<String> read(String key, Node.Scalar written, Problems problems) {
        Optional<String> text = new PlainText(LONGEST).read(key, written, problems);
        if (text.isPresent() && !text.get().matches(".*\\d.*\\d.*")) {
            problems.tell(
                    written.line(),
                    "'" + key + "' is " + Quoted.of(text.get()) + ", which nobody can call.",
                    "Write a telephone number.");
            return Optional.empty();
        }
        return text;
    }
}
