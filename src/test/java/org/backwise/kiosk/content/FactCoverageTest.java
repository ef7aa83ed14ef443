package org.backwise.kiosk.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each of the 207 facts of the article is on a slide, or the reason why not is given. */
class FactCoverageTest {

    private static final List<String> FACTS = facts();
    private static final List<CoverageRow> ROWS = CoverageRow.all(lines(Path.of("src/docs/content.md")));

    @Test
    void nothingIsWrongWithTheTable() {
        assertThat(FACTS).hasSize(207).doesNotHaveDuplicates();
        assertThat(new Coverage(FACTS, ROWS).findings(ShippedContent.LIBRARY)).isEmpty();
    }

    @Test
    void everySourceGivenAsAReasonIsKnown() {
        String sources = String.join("\n", lines(ShippedContent.FOLDER.config().resolve("sources.yaml")));

        assertThat(ROWS.stream()
                        .flatMap(row ->
                                Pattern.compile("S\\d\\d").matcher(row.why()).results()))
                .isNotEmpty()
                .allMatch(number -> sources.contains("\n  " + number.group() + ":"));
    }

    @Nested
    class ATableWithAMistake {

        private final List<String> facts = List.of("F-A-01", "F-A-02");
        private final CoverageRow kept = row("F-A-01", "keep", "sway/left", "Sit on a firm chair.", "");
        private final CoverageRow dropped = row("F-A-02", "drop", "", "", "It is not so.");

        @Test
        void isOneThatIsNotSound() {
            assertThat(findings(kept, dropped)).isEmpty();
        }

        @Test
        void isFoundWhereAFactIsMissing() {
            assertThat(findings(kept)).containsExactly("F-A-02: stands here 0 times");
        }

        @Test
        void isFoundWhereAFactStandsTwice() {
            assertThat(findings(kept, dropped, kept)).containsExactly("F-A-01: stands here 2 times");
        }

        @Test
        void isFoundWhereAFactIsUnknown() {
            assertThat(findings(kept, dropped, row("F-A-03", "drop", "", "", "No.")))
                    .containsExactly("F-A-03: is no fact");
        }

        @Test
        void isFoundWhereAVerdictIsNone() {
            assertThat(findings(row("F-A-01", "kept", "sway/left", "Sit on a firm chair.", "Why."), dropped))
                    .containsExactly("F-A-01: has the verdict 'kept'");
        }

        @Test
        void isFoundWhereADroppedFactHasNoReason() {
            assertThat(findings(kept, row("F-A-02", "drop", "sway/left", "Sit on a firm chair.", "")))
                    .containsExactly("F-A-02: is changed or dropped without a reason");
        }

        @Test
        void isFoundWhereAKeptFactIsOnNoSlide() {
            assertThat(findings(row("F-A-01", "keep", "", "", "Why."), dropped))
                    .containsExactly("F-A-01: is on no slide");
        }

        @Test
        void isFoundWhereASlideIsNotThere() {
            assertThat(findings(kept, row("F-A-02", "drop", "sway/lefd", "", "Why.")))
                    .containsExactly("F-A-02: names sway/lefd, which is not there");
        }

        @Test
        void isFoundWhereTheWordsAreNotOnTheSlide() {
            assertThat(findings(row("F-A-01", "keep", "sway/left", "Stand on a chair.", ""), dropped))
                    .containsExactly(
                            "F-A-01: quotes nothing of sway/left",
                            "F-A-01: quotes words that are on none of its slides: Stand on a chair.");
        }

        private List<String> findings(CoverageRow... rows) {
            return new Coverage(facts, List.of(rows))
                    .findings(new SoundContent().library()).stream()
                            .map(Finding::toString)
                            .toList();
        }

        private static CoverageRow row(String id, String verdict, String slide, String words, String why) {
            return new CoverageRow(id, verdict, one(slide), one(words), why);
        }

        private static List<String> one(String text) {
            return text.isEmpty() ? List.of() : List.of(text);
        }
    }

    private static List<String> facts() {
        try (InputStream in = FactCoverageTest.class.getResourceAsStream("/content/facts.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
