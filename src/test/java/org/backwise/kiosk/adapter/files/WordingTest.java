package org.backwise.kiosk.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.backwise.kiosk.core.library.Problem;
import org.backwise.kiosk.core.settings.Clinic;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WordingTest {

    private final Problems problems = new Problems("en.yaml");

    @Nested
    class WithANurseLine {

        private final Wording wording = new Wording(new Clinic("C", "555 0100", "911", Optional.of("555 0199")));

        @Test
        void numbersReplaceTheirNames() {
            assertThat(read(wording.line(), "Call {clinic-phone}, {nurse-line} or {emergency-number}."))
                    .contains("Call 555 0100, 555 0199 or 911.");
        }

        @Test
        void wordsOverSeveralLinesBecomeOne() {
            assertThat(read(wording.line(), "Sit\n  tall.\n")).contains("Sit tall.");
        }
    }

    @Nested
    class WithoutANurseLine {

        private final Wording wording = new Wording(new Clinic("C", "555 0100", "911", Optional.empty()));

        @Test
        void aLineThatOnlyNamesItIsLeftOut() {
            assertThat(read(wording.line(), "Closed? Call {nurse-line}.")).isEmpty();
            assertThat(problems.isEmpty()).isTrue();
        }

        @Test
        void theRestOfALongerLineStays() {
            assertThat(read(wording.line(), "Closed? Call {nurse-line}. Worse fast? Call {emergency-number}."))
                    .contains("Worse fast? Call 911.");
            assertThat(read(wording.line(), "Rest now. Call {nurse-line} at night."))
                    .contains("Rest now.");
        }

        @Test
        void aTextThatCannotBeLeftOutIsAProblem() {
            assertThat(read(wording.needed(), "Call {nurse-line}.")).isEmpty();
            assertThat(problems.found())
                    .extracting(Problem::what)
                    .containsExactly("'key' needs a nurse line, and kiosk.yaml names none.");
        }
    }

    private Optional<String> read(Kind<String> kind, String text) {
        return kind.read("key", new Node.Scalar(1, text), problems);
    }
}
