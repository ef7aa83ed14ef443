package org.backwise.kiosk.adapter.files;

/**
 * A mistake to plant, and what must be told of it.
 *
 * @param file the file that is spoilt
 * @param from a text in it
 * @param to what the mistake makes of that text
 * @param toldIn the file that the problem names
 * @param at a text in that file, on the line that the problem names; empty where the whole file is meant
 * @param what the words that the problem must hold
 */
record Mistake(String file, String from, String to, String toldIn, String at, String what) {

    static Mistake in(String file, String from, String to) {
        return new Mistake(file, from, to, file, to.strip().lines().findFirst().orElse(""), "");
    }

    /** Told at the first line that the mistake wrote, unless {@link #at} says otherwise. */
    Mistake tells(String words) {
        return new Mistake(file, from, to, toldIn, at, words);
    }

    Mistake at(String text) {
        return new Mistake(file, from, to, toldIn, text, what);
    }

    Mistake toldIn(String other, String text) {
        return new Mistake(file, from, to, other, text, what);
    }

    int line(TinyLibrary spoilt) {
        if (at.isEmpty()) {
            return 0;
        }
        String text = spoilt.text(toldIn);
        int index = text.indexOf(at);
        if (index < 0) {
            throw new IllegalArgumentException(toldIn + " does not hold: " + at);
        }
        return (int) text.substring(0, index)
                        .chars()
                        .filter(sign -> sign == '\n')
                        .count()
                + 1;
    }

    @Override
    public String toString() {
        return file + ": " + what;
    }
}
