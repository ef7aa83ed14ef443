package org.backwise.kiosk.core.handout;

import java.util.List;

/**
 * What will come out of the printer, before paper is used.
 *
 * @param handOut what it shows
 * @param words for each page its lines in reading order, as they stand in the finished document
 * @param code the code by which a phone takes the page along
 */
public record Proof(HandOut handOut, List<List<String>> words, SquareCode code) {

    public Proof {
        words = words.stream().map(List::copyOf).toList();
    }

    /** How many pages come out, counted by printed sides. */
    public int pages() {
        return words.size();
    }
}
