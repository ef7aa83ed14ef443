package org.backwise.kiosk.content;

import java.util.List;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.library.Readability;

/** No sentence has more than 20 words. */
final class ShortSentences implements ContentRule {

    private static final int MOST = 20;

    @Override
    public List<Finding> findings(Library library) {
        return new Content(library)
                .texts().stream()
                        .flatMap(text -> Readability.sentences(text.words())
                                .filter(sentence -> Readability.words(sentence).count() > MOST)
                                .map(sentence -> new Finding(text.where(), "more than 20 words: " + sentence)))
                        .toList();
    }
}
