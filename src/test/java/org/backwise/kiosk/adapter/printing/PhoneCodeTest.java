package org.backwise.kiosk.adapter.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.backwise.kiosk.core.handout.HandOut;
import org.backwise.kiosk.core.handout.PrintSize;
import org.backwise.kiosk.core.library.CardName;
import org.backwise.kiosk.core.settings.Paper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The code on the page, as a phone reads it")
class PhoneCodeTest {

    @Nested
    @DisplayName("of each shipped flow")
    class OfEachFlow {

        static Stream<HandOut> handOuts() {
            return ShippedFlows.handOuts().stream();
        }

        @ParameterizedTest(name = "{index}")
        @MethodSource("handOuts")
        void holdsTitleStopSignsAndWhenToGetHelp(HandOut handOut) throws IOException {
            String read = PhoneCamera.read(new ShippedFlows.Sheet(handOut, Paper.LETTER).pdf());
            assertThat(read)
                    .contains(handOut.title())
                    .contains(handOut.flows().get(0).stopSigns())
                    .contains("911");
            handOut.cards().stream()
                    .filter(card -> card.name() == CardName.NOW)
                    .forEach(card -> assertThat(read)
                            .contains(card.call())
                            .contains(card.page().lines()));
            boolean whole = handOut.flows().get(0).steps().stream().allMatch(read::contains);
            assertThat(read.contains("There is more on your page.")).isEqualTo(!whole);
        }
    }

    @Test
    void holdsWordsWithMarksAsTheyAre() throws IOException {
        HandOut accented = HandOuts.textOnly("Für den Rücken", "Señor, ½ Drehung – “ja”.");
        assertThat(PhoneCamera.read(pdf(accented))).contains("Für den Rücken", "Señor, ½ Drehung – “ja”.");
    }

    @Test
    void isReadFromTheLargestSheetToo() throws IOException {
        assertThat(PhoneCamera.read(pdf(HandOuts.chairTwist().in(PrintSize.LARGEST))))
                .contains("Gentle Chair Twists");
    }

    @Test
    void opensTheAddressOfTheClinicWhereThereIsOne() throws IOException {
        String address = "https://clinic.example/backs";
        byte[] pdf = new ShippedFlows.Sheet(HandOuts.chairTwist(), Paper.A4).pdfWithAddress(address);
        assertThat(PhoneCamera.read(pdf)).isEqualTo(address);
        try (PrintedPages pages = new PrintedPages(pdf)) {
            assertThat(pages.words(pages.count())).contains(address);
        }
    }

    @Nested
    @DisplayName("with more words than fit")
    class WithTooManyWords {

        @Test
        void leavesOutTheLastStepsByWholeSentences() throws IOException {
            List<String> steps = Collections.nCopies(40, "Sit tall. Then turn a little to the left.");
            String read = PhoneCamera.read(pdf(HandOuts.textOnly("Long", steps.toArray(String[]::new))));
            assertThat(read).contains("There is more on your page.");
            assertThat(read.lines().filter(line -> line.startsWith("- ")))
                    .hasSizeBetween(5, 39)
                    .allMatch(line ->
                            line.equals("- Sit tall. Then turn a little to the left.") || line.equals("- Sit tall."));
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 100, 500, PhoneCode.MOST_BYTES})
        void keepsModulesThatAPhoneCanSee(int bytes) {
            PhoneCode code = PhoneCode.of("x".repeat(bytes));
            assertThat(code.moduleMillimetres()).isBetween(0.75, 1.21);
            assertThat(code.millimetres()).isLessThanOrEqualTo(128);
        }

        @Test
        void keepsThemForLettersOfTwoBytesToo() {
            PhoneCode code = PhoneCode.of("ü".repeat(PhoneCode.MOST_BYTES / 2));
            assertThat(code.moduleMillimetres()).isGreaterThanOrEqualTo(0.75);
        }
    }

    @Test
    void standsOnTheLastPageWithWordsBesideIt() throws IOException {
        try (PrintedPages pages = Sheets.printed(HandOuts.chairTwist())) {
            assertThat(pages.words(pages.count())).contains("For your phone", "Point the camera of a phone");
        }
    }

    private static byte[] pdf(HandOut handOut) {
        return new HandoutSheet(Sheets.MEDIA, Sheets.CLINIC, Paper.LETTER, Sheets.CLOCK)
                .pages(handOut)
                .pdf();
    }
}
