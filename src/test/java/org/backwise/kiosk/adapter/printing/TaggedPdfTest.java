package org.backwise.kiosk.adapter.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether a screen reader can read the sheets: veraPDF tells by the rules of PDF/UA-1 (ISO 14289-1). */
@DisplayName("The sheet as a tagged PDF")
class TaggedPdfTest {

    @ParameterizedTest
    @MethodSource("sheets")
    void keepsEveryRuleOfPdfUaAndOfLargePrint(ShippedFlows.Sheet sheet) throws Exception {
        byte[] pdf = sheet.pdf();
        assertThat(PdfUa.broken(pdf)).isEmpty();
        assertThat(LargePrint.broken(pdf, sheet.handOut())).isEmpty();
    }

    @Test
    void isJudgedByRulesThatCanBeBroken() throws Exception {
        ByteArrayOutputStream untagged = new ByteArrayOutputStream();
        try (PDDocument blank = new PDDocument()) {
            blank.addPage(new PDPage());
            blank.save(untagged);
        }
        assertThat(PdfUa.broken(untagged.toByteArray())).isNotEmpty();
    }

    static Stream<ShippedFlows.Sheet> sheets() {
        return ShippedFlows.sheetsInTurns();
    }
}
