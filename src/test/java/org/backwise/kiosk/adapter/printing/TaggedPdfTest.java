package org.backwise.kiosk.adapter.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Whether a screen reader can read the sheets: veraPDF tells by the rules of PDF/UA-1 (ISO 14289-1). */
@DisplayName("The sheet as a tagged PDF")
class TaggedPdfTest {

    @BeforeAll
    static void openVeraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void keepsEveryRuleOfPdfUa(ShippedFlows.Sheet sheet) throws Exception {
        assertThat(broken(sheet.pdf())).isEmpty();
    }

    @Test
    void isJudgedByRulesThatCanBeBroken() throws Exception {
        ByteArrayOutputStream untagged = new ByteArrayOutputStream();
        try (PDDocument blank = new PDDocument()) {
            blank.addPage(new PDPage());
            blank.save(untagged);
        }
        assertThat(broken(untagged.toByteArray())).isNotEmpty();
    }

    static Stream<ShippedFlows.Sheet> sheets() {
        return ShippedFlows.sheetsInTurns();
    }

    private static List<String> broken(byte[] pdf) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(rule -> rule.getStatus() == TestAssertion.Status.FAILED)
                    .map(rule -> rule.getRuleId().getClause() + ": " + rule.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
