package org.backwise.kiosk.adapter.files;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A flow's words in one language.
 *
 * @param slidesLine where the words of the slides begin
 * @param handOutLine where the hand-out begins, or the file where there is none
 */
record FlowWords(
        String title,
        int slidesLine,
        Map<String, SlideWords> slides,
        int handOutLine,
        List<String> handOut,
        Optional<String> bookExtra) {}
