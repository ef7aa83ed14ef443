package org.backwise.kiosk.adapter.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Characters on paper")
class PrintableTextTest {

    @Test
    void areShownAsTheyAreWhereTheyMeanSomethingToAPage() throws IOException {
        String signs = "5 < 6 & 7 > 3, <b>\"Tom's\"</b> {{title}} &amp; 50 %";
        assertThat(printed(signs)).contains(signs);
    }

    @Test
    void areShownWithTheirMarks() throws IOException {
        String signs = "für den Rücken, señor, ½ – “já”…";
        assertThat(printed(signs)).contains(signs);
    }

    @Test
    void areJoinedWithMarksThatComeSeparately() throws IOException {
        assertThat(printed("fu\u0308r")).contains("für");
    }

    @Test
    void areLeftOutWhereTheyArePictograms() throws IOException {
        assertThat(printed("Well done \uD83D\uDE00\u200D\u2764\uFE0F today")).contains("Well done today");
    }

    @Test
    void areMarkedWhereTheTypefaceHasNoLetter() throws IOException {
        assertThat(printed("Hello \u6F22\u5B57.")).contains("Hello ??.");
    }

    @Test
    void areLeftOutWhereNoPageMayHoldThem() throws IOException {
        assertThat(printed("A\u0000B\u0008C\uFFFFD\uD800E")).containsPattern("AB.?C.?D.?E");
    }

    @Test
    void keepAPhoneNumberOnOneLine() {
        assertThat(PrintableText.unbroken("Call 555 0142 today.", "555 0142")).isEqualTo("Call 555\u00A00142 today.");
    }

    @Test
    void keepOtherWordsAsTheyAre() {
        assertThat(PrintableText.unbroken("Call our desk.", "our desk")).isEqualTo("Call our desk.");
    }

    private static String printed(String line) throws IOException {
        try (PrintedPages pages = Sheets.printed(HandOuts.textOnly("Signs", line))) {
            return pages.words();
        }
    }
}
