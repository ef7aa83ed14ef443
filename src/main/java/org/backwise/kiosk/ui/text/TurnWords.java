package org.backwise.kiosk.ui.text;

/** What a button says that turns through pages, and from the last one to the first. */
public final class TurnWords {

    private TurnWords() {}

    /**
     * The words on the button.
     *
     * @param at the page that shows, from 0
     * @param count how many there are, 1 or more
     */
    public static String of(Words words, int at, int count) {
        boolean last = count > 1 && at == count - 1;
        return last ? words.get("choice.more.first") : words.get("choice.more", at + 1, count);
    }
}
