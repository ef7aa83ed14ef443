package org.backwise.kiosk.adapter.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.backwise.kiosk.core.handout.PrintSize;
import org.backwise.kiosk.core.settings.Paper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Large print, by the numbers")
@ParameterizedClass
@MethodSource("sheets")
class LargePrintTest {

    private static final float MARGIN = 72; // 25.4 mm in points
    private static final float LONGEST_LINE = 152 * 72 / 25.4f;

    @Parameter(0)
    private Paper paper;

    @Parameter(1)
    private PrintSize size;

    private PrintedPages pages;
    private List<Run> runs;

    @BeforeEach
    void print() {
        pages = Sheets.printed(HandOuts.chairTwist().in(size), paper);
        runs = pages.runs();
    }

    @AfterEach
    void close() throws IOException {
        pages.close();
    }

    static Stream<Arguments> sheets() {
        return Stream.of(Paper.values())
                .flatMap(paper -> Stream.of(PrintSize.values()).map(size -> Arguments.of(paper, size)));
    }

    @Test
    void hasNothingBelowEighteenPoints() {
        assertThat(runs)
                .isNotEmpty()
                .allSatisfy(run -> assertThat(run.size()).as(run.text()).isGreaterThanOrEqualTo(17.99f));
    }

    @Test
    void hasStepsChecksAndNumbersInThePointsOfItsSize() {
        assertThat(List.of("Do it most days.", "You are pregnant.", "Let your arms hang.", "Emergency: call"))
                .allSatisfy(line -> assertThat(sizeWith(line)).as(line).isCloseTo(size.points(), within(0.05f)));
    }

    @Test
    void hasHelpCardsInThePointsOfItsSizeThatYetFitOnAPage() {
        assertThat(sizeWith("Both legs weak, numb or in pain.")).isCloseTo(size.points(), within(0.05f));
        assertThat(HandOuts.cards()).allSatisfy(card -> {
            int page = pages.pagesWith(card.page().heading()).get(0);
            assertThat(pages.words(page)).contains(card.page().safety().orElseThrow());
        });
    }

    @Test
    void hasNothingSmallerThanItsSizeButTheFootAndTheDays() {
        assertThat(runs.stream().filter(run -> run.size() < size.points() - 0.05f))
                .allSatisfy(
                        run -> assertThat(run.text().strip())
                                .matches(
                                        "General advice, not a diagnosis\\. Page \\d+ of \\d+\\.|( ?(Mon|Tue|Wed|Thu|Fri|Sat|Sun))+"));
    }

    @Test
    void hasATitleOfTwentyTwoEighteenthsAndHeadingsOfTwenty() {
        float part = size.points() / 18f;
        assertThat(sizeOf("Gentle Chair Twists")).isCloseTo(22 * part, within(0.05f));
        assertThat(List.of("In short", "Turn to the left", "Your week", "For your phone"))
                .allSatisfy(heading -> assertThat(sizeOf(heading)).isCloseTo(20 * part, within(0.05f)));
    }

    @Test
    void keepsAnInchFreeOnEverySide() {
        float width = pages.document().getPage(0).getMediaBox().getWidth();
        float height = pages.document().getPage(0).getMediaBox().getHeight();
        assertThat(runs).allSatisfy(run -> {
            assertThat(run.left()).as(run.text()).isGreaterThanOrEqualTo(MARGIN);
            assertThat(run.right()).as(run.text()).isLessThanOrEqualTo(width - MARGIN);
            assertThat(run.top()).as(run.text()).isGreaterThanOrEqualTo(MARGIN);
            assertThat(run.baseline()).as(run.text()).isLessThanOrEqualTo(height - MARGIN);
        });
    }

    @Test
    void hasLinesOfAtMostSixInches() {
        assertThat(runs)
                .allSatisfy(run ->
                        assertThat(run.right() - run.left()).as(run.text()).isLessThanOrEqualTo(LONGEST_LINE));
    }

    @Test
    void setsLinesOneAndAHalfTimesTheirSizeApart() {
        for (int page = 1; page <= pages.count(); page++) {
            Map<Float, Float> sizes = sizesByBaseline(page);
            Float above = null;
            for (Map.Entry<Float, Float> line : sizes.entrySet()) {
                if (above != null) {
                    assertThat((line.getKey() - above) / line.getValue())
                            .as("page %d at %.0f pt", page, line.getKey())
                            .isGreaterThanOrEqualTo(1.49f);
                }
                above = line.getKey();
            }
        }
    }

    @Test
    void startsEveryParagraphAtTheLeft() {
        float left = runs.get(0).left();
        assertThat(runs.stream().filter(run -> run.size() > size.points() + 1))
                .allSatisfy(
                        heading -> assertThat(heading.left()).as(heading.text()).isBetween(left - 1, left + 25));
    }

    @Test
    void hyphenatesNoWord() {
        assertThat(runs)
                .noneMatch(run -> run.text().strip().endsWith("-") || run.text().contains("\u00AD"));
    }

    @Test
    void usesTheTwoWeightsOfOneTypefaceAndPacksThem() throws IOException {
        assertThat(runs.stream().map(run -> run.font().substring(7)).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("AtkinsonHyperlegibleNext-Regular", "AtkinsonHyperlegibleNext-Bold");
        for (PDPage page : pages.document().getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
        }
    }

    @Test
    void isBlackOnWhite() throws IOException {
        BufferedImage first = new PDFRenderer(pages.document()).renderImageWithDPI(0, 72, ImageType.RGB);
        int[] colours = first.getRGB(0, 0, first.getWidth(), first.getHeight(), null, 0, first.getWidth());
        assertThat(Arrays.stream(colours).filter(LargePrintTest::isTinted)).isEmpty();
        assertThat(Arrays.stream(colours).min()).hasValue(0xFF000000);
        assertThat(colours[0]).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void isTaggedWithTitleAndLanguage() {
        var catalog = pages.document().getDocumentCatalog();
        assertThat(catalog.getMarkInfo().isMarked()).isTrue();
        assertThat(catalog.getLanguage()).startsWithIgnoringCase("en");
        assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        assertThat(pages.document().getDocumentInformation().getTitle()).isEqualTo("Gentle Chair Twists");
        assertThat(Tags.of(pages.document()).kinds()).contains("H1", "H2", "L", "LI", "P", "TH", "TD");
    }

    @Test
    void hasOneTitleAndHeadingsBelowItInTheirOrder() {
        List<String> headings = Tags.of(pages.document()).kinds().stream()
                .filter(kind -> kind.matches("H[1-6]"))
                .toList();
        assertThat(headings).startsWith("H1").containsOnlyOnce("H1").containsOnly("H1", "H2");
    }

    private static boolean isTinted(int colour) {
        int blue = colour & 0xFF;
        return (colour >> 8 & 0xFF) != blue || (colour >> 16 & 0xFF) != blue;
    }

    private float sizeOf(String text) {
        return runs.stream()
                .filter(run -> run.text().strip().equals(text))
                .findFirst()
                .orElseThrow()
                .size();
    }

    private float sizeWith(String words) {
        return runs.stream()
                .filter(run -> run.text().contains(words))
                .findFirst()
                .orElseThrow()
                .size();
    }

    private Map<Float, Float> sizesByBaseline(int page) {
        return runs.stream()
                .filter(run -> run.page() == page)
                .collect(Collectors.toMap(Run::baseline, Run::size, Math::max, TreeMap::new));
    }
}
