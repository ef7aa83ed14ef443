package org.backwise.kiosk.adapter.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javax.print.PrintException;
import org.backwise.kiosk.core.handout.PrintOutcome;
import org.backwise.kiosk.core.settings.Paper;
import org.backwise.kiosk.core.settings.PrintOut;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Printing a hand-out")
class PaperPrinterTest {

    private static final ServicePrinting SERVICES = ServicePrinting.ofThisMachine(new JobWishes(PrintOut.USUAL));

    @TempDir
    private Path state;

    @Test
    void tellsHowManyPagesToCollectAndKeepsNone() {
        FakePrinter printer = FakePrinter.takingPdf(data -> {});
        assertThat(print(() -> Optional.of(printer), state))
                .isInstanceOfSatisfying(
                        PrintOutcome.Printed.class,
                        printed -> assertThat(printed.pages()).isGreaterThan(1));
        assertThat(state.resolve("pages")).doesNotExist();
    }

    @Test
    void keepsThePageWhereThereIsNoPrinter() {
        assertThat(print(Optional::empty, state))
                .isInstanceOfSatisfying(
                        PrintOutcome.NoPrinter.class,
                        none -> assertThat(state.resolve("pages").resolve(none.keptAs()))
                                .isNotEmptyFile());
    }

    @Test
    void keepsThePageWhereThePrinterFails() {
        assertThat(print(() -> Optional.of(broken()), state))
                .isInstanceOfSatisfying(PrintOutcome.PrinterFailed.class, failed -> {
                    assertThat(state.resolve("pages").resolve(failed.keptAs())).isNotEmptyFile();
                    assertThat(failed.reason()).contains("out of paper");
                });
    }

    @Test
    void tellsThatThePageIsLostWhereItCanBeNeitherPrintedNorKept() throws IOException {
        Path file = Files.writeString(state.resolve("a-file"), "");
        assertThat(print(() -> Optional.of(broken()), file))
                .isInstanceOfSatisfying(
                        PrintOutcome.NotMade.class,
                        lost -> assertThat(lost.reason()).contains("out of paper", "not kept"));
    }

    private static FakePrinter broken() {
        return FakePrinter.takingPdf(data -> {
            throw new PrintException("out of paper");
        });
    }

    private static PrintOutcome print(Printers printers, Path state) {
        return new PaperPrinter(
                        new HandoutSheet(Sheets.MEDIA, Sheets.CLINIC, Paper.A4, Sheets.CLOCK),
                        new PrintQueue(Optional.empty(), printers, SERVICES, Duration.ofSeconds(15)),
                        new KeptPages(state, Sheets.CLOCK))
                .print(HandOuts.chairTwist());
    }
}
