package org.backwise.kiosk.adapter.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of the shared pages in one language; a page is empty where it is missing, which has then been told.
 *
 * @param checksLine where the words of the safety check begin
 * @param cardsLine where the words of the cards begin
 */
record SharedWords(
        int checksLine,
        Map<String, Check> checks,
        Optional<PageWords> stop,
        Optional<PageWords> askStaff,
        Optional<PageWords> takeHome,
        List<String> stopSigns,
        int cardsLine,
        Map<String, Card> cards) {

    /** The words of a question, and of its two answers. */
    record Check(PageWords page, String yes, String no) {}

    /**
     * The words of a help card.
     *
     * @param call what to do
     */
    record Card(PageWords page, String call) {}

    Map<String, Integer> checkLines() {
        Map<String, Integer> lines = new LinkedHashMap<>();
        checks.forEach((id, check) -> lines.put(id, check.page().line()));
        return lines;
    }

    Map<String, Integer> cardLines() {
        Map<String, Integer> lines = new LinkedHashMap<>();
        cards.forEach((id, card) -> lines.put(id, card.page().line()));
        return lines;
    }
}
