package org.backwise.kiosk.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rules of the medicine, over every flow that is shipped. That no eight words in a row are those of the article
 * that the content goes back to, {@link BorrowedWordsTest} checks where the article lies beside the tests.
 */
class ContentRulesTest {

    static Stream<String> rules() {
        return ContentRules.ALL.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holdInTheShippedContent(String rule) {
        assertThat(ContentRules.ALL.get(rule).findings(ShippedContent.LIBRARY)).isEmpty();
    }

    @Test
    void areAskedOfEveryFlowThatHasAFolder() {
        assertThat(ShippedContent.LIBRARY.flows())
                .extracting(flow -> flow.id().value())
                .containsExactlyInAnyOrderElementsOf(ShippedContent.folders());
    }
}
