package org.backwise.kiosk.adapter.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.print.Pageable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.attribute.standard.Chromaticity;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobSheets;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.Sides;
import org.backwise.kiosk.core.handout.PrintOutcome;
import org.backwise.kiosk.core.handout.PrintStage;
import org.backwise.kiosk.core.handout.PrintWatch;
import org.backwise.kiosk.core.settings.Paper;
import org.backwise.kiosk.core.settings.PrintOut;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("A page sent to the printer")
@Timeout(20)
class PrintQueueTest {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final PrintOut LETTER =
            new PrintOut(Paper.LETTER, Optional.empty(), PrintOut.Sides.BOTH, PrintOut.Ink.COLOR, 20, Optional.empty());

    private static byte[] pdf;
    private static int pages;

    @BeforeAll
    static void makeAPage() throws IOException {
        pdf = new HandoutSheet(Sheets.MEDIA, Sheets.CLINIC, Paper.LETTER, Sheets.CLOCK)
                .pages(HandOuts.textOnly("Why Backs Pop", "A pop is only gas."))
                .pdf();
        try (PrintedPages printed = new PrintedPages(pdf)) {
            pages = printed.count();
        }
    }

    @Nested
    @DisplayName("that works")
    class ThatWorks {

        @Test
        void arrivesAsThePdfThatItIs() {
            FakePrinter printer = FakePrinter.takingPdf(data -> {});
            assertThat(queue(printer).send(job())).isEqualTo(new Delivery.HandedOver(pages));
            assertThat(printer.taken).containsExactly(pdf);
        }

        @Test
        void arrivesAsDrawnPagesWhereThePrinterTakesNoPdf() {
            FakePrinter printer = new FakePrinter(
                    Set.of(DocFlavor.SERVICE_FORMATTED.PAGEABLE),
                    PrinterIsAcceptingJobs.ACCEPTING_JOBS,
                    data -> assertThat(((Pageable) data).getNumberOfPages()).isEqualTo(pages));
            assertThat(queue(printer).send(job())).isEqualTo(new Delivery.HandedOver(pages));
        }

        @Test
        void asksForThePaperOfTheClinicAndForNoBannerPage() {
            FakePrinter printer = FakePrinter.takingPdf(data -> {});
            queue(printer).send(job());
            assertThat(printer.wishes.get(0).get(Media.class)).isEqualTo(MediaSizeName.NA_LETTER);
            assertThat(printer.wishes.get(0).get(JobSheets.class)).isEqualTo(JobSheets.NONE);
        }

        @Test
        void asksForGreyOnOneSideWhereTheClinicSetsNothingElse() {
            FakePrinter printer = FakePrinter.takingPdf(data -> {});
            queue(() -> Optional.of(printer), PrintOut.USUAL).send(job());
            assertThat(printer.wishes.get(0).get(Sides.class)).isEqualTo(Sides.ONE_SIDED);
            assertThat(printer.wishes.get(0).get(Chromaticity.class)).isEqualTo(Chromaticity.MONOCHROME);
        }

        @Test
        void asksForColorOnBothSidesWhereTheClinicWantsIt() {
            FakePrinter printer = FakePrinter.takingPdf(data -> {});
            queue(printer).send(job());
            assertThat(printer.wishes.get(0).get(Sides.class)).isEqualTo(Sides.TWO_SIDED_LONG_EDGE);
            assertThat(printer.wishes.get(0).get(Chromaticity.class)).isEqualTo(Chromaticity.COLOR);
        }

        @Test
        void goesOutWhereThePrinterDoesNotTellWhetherItTakesJobs() {
            FakePrinter printer = new FakePrinter(Set.of(DocFlavor.BYTE_ARRAY.PDF), null, data -> {});
            assertThat(queue(printer).send(job())).isEqualTo(new Delivery.HandedOver(pages));
        }
    }

    @Nested
    @DisplayName("that is not there for pages")
    class ThatIsNotThere {

        @Test
        void findsNoPrinter() {
            PrintQueue queue = queue(Optional::empty, LETTER);
            assertThat(queue.send(job())).isInstanceOf(Delivery.NoneThere.class);
        }

        @Test
        void findsNoPrinterOfThatName() {
            PrintQueue queue = queue(Printers.ofThisMachine(Optional.of("no such printer 4711")), LETTER);
            assertThat(queue.send(job())).isInstanceOf(Delivery.NoneThere.class);
        }

        @Test
        void findsAPrinterThatTakesNoJobs() {
            FakePrinter printer = new FakePrinter(
                    Set.of(DocFlavor.BYTE_ARRAY.PDF), PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS, data -> {});
            assertThat(queue(printer).send(job()))
                    .isInstanceOfSatisfying(
                            Delivery.Stopped.class,
                            stopped -> assertThat(stopped.halt()).isEqualTo(PrintOutcome.Halt.NOT_ACCEPTING));
            assertThat(printer.taken).isEmpty();
        }

        @Test
        void findsThatTheProgramIsMissingWhichTakesJobsToThePrinter() {
            FakePrinter printer = FakePrinter.takingPdf(data -> {});
            ServicePrinting services = new ServicePrinting(new JobWishes(LETTER), Path.of("/no/lpr"), any -> true);
            PrintQueue queue = new PrintQueue(Optional.empty(), () -> Optional.of(printer), services, PATIENCE);
            assertThat(queue.send(job()))
                    .isInstanceOfSatisfying(
                            Delivery.NoneThere.class,
                            none -> assertThat(none.reason()).contains("/no/lpr", "cups-bsd"));
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
            assertThat(queue(printer).send(job()))
                    .isInstanceOfSatisfying(
                            Delivery.Failed.class,
                            failed -> assertThat(failed.reason()).contains("/usr/bin/lpr"));
        }

        @Test
        void isToldEvenIfItFailsByAnError() {
            PrintQueue queue = queue(
                    () -> {
                        throw new UnsatisfiedLinkError("no printing on this machine");
                    },
                    LETTER);
            assertThat(queue.send(job())).isInstanceOf(Delivery.Failed.class);
        }

        @Test
        void mayStillComeWhenNobodyAnswersAnyMore() {
            CountDownLatch never = new CountDownLatch(1);
            FakePrinter printer = FakePrinter.takingPdf(data -> {
                try {
                    never.await();
                } catch (InterruptedException woken) {
                    throw new PrintException(woken);
                }
            });
            PrintQueue queue = new PrintQueue(
                    Optional.empty(),
                    () -> Optional.of(printer),
                    ServicePrinting.ofThisMachine(new JobWishes(LETTER)),
                    Duration.ofMillis(200));
            assertThat(queue.send(job()))
                    .isInstanceOfSatisfying(
                            Delivery.Unanswered.class,
                            silent -> assertThat(silent.reason()).startsWith("no answer"));
        }

        @Test
        void neverComesWhereThePrintingSystemHungBeforeItWasSent() throws InterruptedException {
            CountDownLatch comesRound = new CountDownLatch(1);
            CountDownLatch done = new CountDownLatch(1);
            FakePrinter printer = FakePrinter.takingPdf(data -> {});
            PrintQueue queue = new PrintQueue(
                    Optional.empty(),
                    () -> {
                        awaitUninterrupted(comesRound);
                        done.countDown();
                        return Optional.of(printer);
                    },
                    ServicePrinting.ofThisMachine(new JobWishes(LETTER)),
                    Duration.ofMillis(200));
            PrintJob job = job();

            assertThat(queue.send(job))
                    .isInstanceOfSatisfying(
                            Delivery.Stopped.class,
                            stopped -> assertThat(stopped.halt()).isEqualTo(PrintOutcome.Halt.SLOW));

            comesRound.countDown();
            done.await();
            assertThat(job.goes()).isFalse();
        }

        private void awaitUninterrupted(CountDownLatch latch) {
            while (true) {
                try {
                    latch.await();
                    return;
                } catch (InterruptedException given) {
                    // a hung system does not listen
                }
            }
        }
    }

    @Nested
    @DisplayName("that nobody waits for any more")
    class ThatNobodyWaitsFor {

        @Test
        void isNotSent() {
            FakePrinter printer = FakePrinter.takingPdf(data -> {});
            PrintJob left = PrintJob.of(pdf, pages, 1, new Watching(false));
            assertThat(queue(printer).send(left)).isInstanceOf(Delivery.Unwanted.class);
            assertThat(printer.taken).isEmpty();
        }
    }

    @Nested
    @DisplayName("in several copies")
    class InCopies {

        @Test
        void isOneJobThatCountsAllPages() {
            FakePrinter printer = FakePrinter.takingPdf(data -> {});
            assertThat(queue(printer).send(PrintJob.of(pdf, pages, 3, Unwatched.JOB)))
                    .isEqualTo(new Delivery.HandedOver(3 * pages));
            assertThat(printer.taken).hasSize(1);
            assertThat(printer.wishes.get(0).get(Copies.class)).isEqualTo(new Copies(3));
        }
    }

    private static PrintJob job() {
        return PrintJob.of(pdf, pages, 1, Unwatched.JOB);
    }

    /** Someone who waits for the page, or has left. */
    private record Watching(boolean isWanted) implements PrintWatch {
        @Override
        public void reached(PrintStage stage) {
            // not looked at here
        }
    }

    private static PrintQueue queue(FakePrinter printer) {
        return queue(() -> Optional.of(printer), LETTER);
    }

    private static PrintQueue queue(Printers printers, PrintOut printOut) {
        ServicePrinting services = ServicePrinting.ofThisMachine(new JobWishes(printOut));
        return new PrintQueue(Optional.empty(), printers, services, PATIENCE);
    }
}
