package org.backwise.kiosk.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.LetterSpacing;
import org.backwise.kiosk.core.comfort.LineSpacing;
import org.backwise.kiosk.ui.theme.Glass;
import org.backwise.kiosk.ui.theme.TextStyle;
import org.backwise.kiosk.ui.theme.Theme;
import org.backwise.kiosk.ui.theme.Typefaces;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How far letters, words and lines stand apart, and how long a line may be (WCAG 2.2, 1.4.8 and 1.4.12). */
final class LinesTest {

    private static final String WORDS = "Rest one ankle on your knee";
    private static final Theme THEME = new Theme(Comfort.USUAL, new Typefaces(), new Glass(1920, 1080, 3.62));

    private static Paragraph paragraph(String text, LetterSpacing letters, LineSpacing lines) {
        return new Paragraph(text, new Typesetting(THEME.font(TextStyle.BODY), letters, lines));
    }

    private static double size() {
        return THEME.font(TextStyle.BODY).getSize2D();
    }

    @Test
    void wideLettersStandApartByTheirPartOfTheFontSizeAndWordsByMore() {
        double usual = paragraph(WORDS, LetterSpacing.USUAL, LineSpacing.USUAL).width(0, WORDS.length());
        double wide = paragraph(WORDS, LetterSpacing.WIDE, LineSpacing.USUAL).width(0, WORDS.length());
        long blanks = WORDS.chars().filter(letter -> letter == ' ').count();

        assertThat(wide - usual).isCloseTo((WORDS.length() * 0.12 + blanks * 0.16) * size(), within(0.5));
    }

    @Test
    void whatIsDrawnIsAsWideAsWhatWasMeasured() {
        for (LetterSpacing letters : LetterSpacing.values()) {
            Lines lines = Lines.reading(paragraph(WORDS, letters, LineSpacing.USUAL), Short.MAX_VALUE);
            Lines.Line line = lines.lines().get(0);

            assertThat((double) lines.layout(line).getAdvance()).isCloseTo(line.width(), within(1.0));
        }
    }

    @Test
    void linesStandOneAndAHalfOrTwoFontSizesApart() {
        Lines usual = Lines.reading(paragraph(WORDS, LetterSpacing.USUAL, LineSpacing.USUAL), 200);
        Lines wide = Lines.reading(paragraph(WORDS, LetterSpacing.USUAL, LineSpacing.WIDE), 200);

        assertThat(usual.lineHeight()).isCloseTo(1.5 * size(), within(0.01));
        assertThat(wide.lineHeight()).isCloseTo(2 * size(), within(0.01));
    }

    @Test
    void noLineHasMoreThanEightyCharactersHoweverWideTheGlass() {
        String text = "Keep your back tall and breathe. ".repeat(20).strip();
        Lines lines = Lines.reading(paragraph(text, LetterSpacing.USUAL, LineSpacing.USUAL), Short.MAX_VALUE);

        assertThat(lines.lines())
                .allSatisfy(line -> assertThat(
                                text.substring(line.start(), line.end()).strip())
                        .hasSizeLessThanOrEqualTo(80));
    }

    @Nested
    class TwoSentences {

        private static final String TEXT = "Here: tell our staff now. At home: call us.";

        private List<String> lines(double width) {
            Paragraph paragraph = paragraph(TEXT, LetterSpacing.USUAL, LineSpacing.USUAL);
            return Lines.reading(paragraph, width).lines().stream()
                    .map(line -> TEXT.substring(line.start(), line.end()).strip())
                    .toList();
        }

        private double widthOf(String words) {
            return paragraph(words, LetterSpacing.USUAL, LineSpacing.USUAL).width(0, words.length()) + 1;
        }

        @Test
        void stayOnOneLineThatHoldsThem() {
            assertThat(lines(widthOf(TEXT))).containsExactly(TEXT);
        }

        @Test
        void partBetweenThemWhereTheyNeedTwoLines() {
            assertThat(lines(widthOf("Here: tell our staff now. At home")))
                    .containsExactly("Here: tell our staff now.", "At home: call us.");
        }

        @Test
        void partWithinThemWhereThatSavesALine() {
            assertThat(lines(widthOf("Here: tell our staff"))).hasSize(3);
        }

        @Test
        void keepALineFullBehindAVeryShortSentence() {
            String text = "No. Sit down for as long as you would like to, and drink some water.";
            Paragraph paragraph = paragraph(text, LetterSpacing.USUAL, LineSpacing.USUAL);

            assertThat(Lines.reading(paragraph, widthOf(text) * 0.7)
                            .lines()
                            .get(0)
                            .end())
                    .isGreaterThan("No. Sit down".length());
        }
    }
}
