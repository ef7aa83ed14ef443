package org.backwise.kiosk.content;

import java.util.List;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.library.Readability;

/** On average a slide reads at grade 5 at most, and a sentence has 15 words at most. */
final class EasyOnAverage implements ContentRule {

    private static final double MOST_GRADE = 5;
    private static final double MOST_WORDS = 15;

    @Override
    public List<Finding> findings(Library library) {
        Content content = new Content(library);
        return Stream.of(
                        FlowRule.when(grade(content) > MOST_GRADE, "reads at grade " + grade(content)),
                        FlowRule.when(words(content) > MOST_WORDS, "has sentences of " + words(content) + " words"))
                .flatMap(fault -> fault.stream().map(what -> new Finding("all slides", what)))
                .toList();
    }

    static double grade(Content content) {
        return content.slides().stream()
                .mapToDouble(slide -> Readability.grade(slide.shown()))
                .average()
                .orElseThrow();
    }

    static double words(Content content) {
        return content.texts().stream()
                .flatMap(text -> Readability.sentences(text.words()))
                .mapToLong(sentence -> Readability.words(sentence).count())
                .average()
                .orElseThrow();
    }
}
