package org.backwise.kiosk.adapter.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.backwise.kiosk.core.handout.PrintSize;
import org.backwise.kiosk.core.settings.Paper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every flow, and three as one, on every paper in every size of letters: the long form of {@link TaggedPdfTest} and {@link PhoneCodeTest}. */
@DisplayName("Every sheet that can come out")
@Tag("real")
class EverySheetTest {

    static Stream<ShippedFlows.Sheet> sheets() {
        return Stream.concat(ShippedFlows.handOuts().stream(), Stream.of(ShippedFlows.several()))
                .flatMap(handOut -> Arrays.stream(PrintSize.values()).map(handOut::in))
                .flatMap(handOut -> Arrays.stream(Paper.values()).map(paper -> new ShippedFlows.Sheet(handOut, paper)));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void keepsEveryRuleAndHasACodeThatAPhoneReads(ShippedFlows.Sheet sheet) throws Exception {
        byte[] pdf = sheet.pdf();
        assertThat(PdfUa.broken(pdf)).isEmpty();
        assertThat(LargePrint.broken(pdf, sheet.handOut())).isEmpty();
        assertThat(PhoneCamera.read(pdf)).contains(sheet.handOut().title());
    }
}
