package org.backwise.kiosk.adapter.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.print.Pageable;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.attribute.standard.JobSheets;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import org.backwise.kiosk.core.settings.Paper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("A page sent to the printer")
@Timeout(20)
class PrintQueueTest {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static byte[] pdf;

    @BeforeAll
    static void makeAPage() {
        pdf = new HandoutSheet(Sheets.MEDIA, Sheets.CLINIC, Paper.LETTER, Sheets.CLOCK)
                .pdf(HandOuts.textOnly("Why Backs Pop", "A pop is only gas."));
    }

    @Nested
    @DisplayName("that works")
    class ThatWorks {

        @Test
        void arrivesAsThePdfThatItIs() {
            FakePrinter printer = FakePrinter.takingPdf(data -> {});
            assertThat(queue(printer).send(pdf)).isEqualTo(new Delivery.Taken(1));
            assertThat(printer.taken).containsExactly(pdf);
        }

        @Test
        void arrivesAsDrawnPagesWhereThePrinterTakesNoPdf() {
            FakePrinter printer = new FakePrinter(
                    Set.of(DocFlavor.SERVICE_FORMATTED.PAGEABLE),
                    PrinterIsAcceptingJobs.ACCEPTING_JOBS,
                    data -> assertThat(((Pageable) data).getNumberOfPages()).isOne());
            assertThat(queue(printer).send(pdf)).isEqualTo(new Delivery.Taken(1));
        }

        @Test
        void asksForThePaperOfTheClinicAndForNoBannerPage() {
            FakePrinter printer = FakePrinter.takingPdf(data -> {});
            queue(printer).send(pdf);
            assertThat(printer.wishes.get(0).get(Media.class)).isEqualTo(MediaSizeName.NA_LETTER);
            assertThat(printer.wishes.get(0).get(JobSheets.class)).isEqualTo(JobSheets.NONE);
        }

        @Test
        void goesOutWhereThePrinterDoesNotTellWhetherItTakesJobs() {
            FakePrinter printer = new FakePrinter(Set.of(DocFlavor.BYTE_ARRAY.PDF), null, data -> {});
            assertThat(queue(printer).send(pdf)).isEqualTo(new Delivery.Taken(1));
        }
    }

    @Nested
    @DisplayName("that is not there for pages")
    class ThatIsNotThere {

        @Test
        void findsNoPrinter() {
            PrintQueue queue = new PrintQueue(Optional::empty, Paper.A4, PATIENCE);
            assertThat(queue.send(pdf)).isInstanceOf(Delivery.NoneThere.class);
        }

        @Test
        void findsNoPrinterOfThatName() {
            PrintQueue queue =
                    new PrintQueue(Printers.ofThisMachine(Optional.of("no such printer 4711")), Paper.A4, PATIENCE);
            assertThat(queue.send(pdf)).isInstanceOf(Delivery.NoneThere.class);
        }

        @Test
        void findsAPrinterThatTakesNoJobs() {
            FakePrinter printer = new FakePrinter(
                    Set.of(DocFlavor.BYTE_ARRAY.PDF), PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS, data -> {});
            assertThat(queue(printer).send(pdf)).isInstanceOf(Delivery.NoneThere.class);
            assertThat(printer.taken).isEmpty();
        }
    }

    @Nested
    @DisplayName("that fails")
    class ThatFails {

        @Test
        void isToldWithItsReason() {
            IOException missing = new IOException("Cannot run program \"/usr/bin/lpr\"");
            FakePrinter printer = FakePrinter.takingPdf(data -> {
                throw new PrintException(missing);
            });
            assertThat(queue(printer).send(pdf))
                    .isInstanceOfSatisfying(
                            Delivery.Failed.class,
                            failed -> assertThat(failed.reason()).contains("/usr/bin/lpr"));
        }

        @Test
        void isToldEvenIfItFailsByAnError() {
            PrintQueue queue = new PrintQueue(
                    () -> {
                        throw new UnsatisfiedLinkError("no printing on this machine");
                    },
                    Paper.A4,
                    PATIENCE);
            assertThat(queue.send(pdf)).isInstanceOf(Delivery.Failed.class);
        }

        @Test
        void isGivenUpWhenNobodyAnswers() {
            CountDownLatch never = new CountDownLatch(1);
            FakePrinter printer = FakePrinter.takingPdf(data -> {
                try {
                    never.await();
                } catch (InterruptedException woken) {
                    throw new PrintException(woken);
                }
            });
            PrintQueue queue = new PrintQueue(() -> Optional.of(printer), Paper.A4, Duration.ofMillis(200));
            assertThat(queue.send(pdf))
                    .isInstanceOfSatisfying(
                            Delivery.Failed.class,
                            failed -> assertThat(failed.reason()).startsWith("no answer"));
        }
    }

    private static PrintQueue queue(FakePrinter printer) {
        return new PrintQueue(() -> Optional.of(printer), Paper.LETTER, PATIENCE);
    }
}
