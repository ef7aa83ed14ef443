package org.backwise.kiosk.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether our words are our own. The article is not ours to keep here; {@code src/test/articles} tells where it goes. */
class BorrowedWordsTest {

    private static final Path ARTICLES = Path.of("src/test/articles");

    @Test
    void eightWordsInARowAreFoundWhateverTheSignsBetweenThem() {
        SoundContent content = new SoundContent();
        content.sway.slide("left").page.lines.set(0, "Sit tall, and turn your chest to the left.");
        BorrowedWords rule = new BorrowedWords("They say: SIT TALL and turn your\nchest to (the) door.");

        assertThat(rule.findings(content.library()))
                .singleElement()
                .hasToString("sway/left: stands in the article too: sit tall and turn your chest to the");
    }

    @Test
    void sevenWordsInARowMayBeChance() {
        SoundContent content = new SoundContent();
        content.sway.slide("left").page.lines.set(0, "Sit tall, and turn your chest to the left.");

        assertThat(new BorrowedWords("Sit tall and turn your chest to a door.").findings(content.library()))
                .isEmpty();
    }

    @Test
    void theShippedContentHasNoneFromTheArticlesThatLieHere() throws IOException {
        List<Path> articles = articles();
        assumeFalse(articles.isEmpty(), "no article lies in " + ARTICLES);

        for (Path article : articles) {
            assertThat(new BorrowedWords(Files.readString(article)).findings(ShippedContent.LIBRARY))
                    .as(article.toString())
                    .isEmpty();
        }
    }

    private static List<Path> articles() throws IOException {
        try (Stream<Path> files = Files.list(ARTICLES)) {
            return files.filter(file -> file.toString().endsWith(".txt")).toList();
        }
    }
}
