package org.backwise.kiosk.adapter.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.handout.HandOut;
import org.backwise.kiosk.core.handout.PrintOutcome;
import org.backwise.kiosk.core.handout.PrintOutcome.Halt;
import org.backwise.kiosk.core.settings.Paper;
import org.backwise.kiosk.core.settings.PrintOut;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a real queue of CUPS makes of a page, in each of its states; the queues are made here, and removed again. */
@DisplayName("A real queue")
@Tag("real")
@Tag("real-printer")
class RealQueueTest {

    private static final HandOut PAGE = HandOuts.textOnly("Why Backs Pop", "A pop is only gas.");
    private static final String QUEUE = "Shelf-" + ProcessHandle.current().pid();
    private static final String NULL_PRINTER = "file:///dev/null";

    @AfterEach
    void removeTheQueue() {
        run("lpadmin", "-x", QUEUE);
    }

    @Test
    void printsThePageAndKeepsNothingOfIt() {
        makeTheQueue(NULL_PRINTER);
        // a queue that keeps no history may have forgotten the job before it is asked
        assertThat(printed()).isInstanceOfAny(PrintOutcome.Printed.class, PrintOutcome.Sent.class);
        assertThat(run("lpstat", "-o", QUEUE)).isEmpty();
    }

    @Test
    void thatTakesNoJobsSaysSo() {
        makeTheQueue(NULL_PRINTER);
        run("cupsreject", QUEUE);
        assertThat(printed()).isEqualTo(stopped(Halt.NOT_ACCEPTING));
    }

    @Test
    void thatIsPausedSaysSoAndHoldsNoPage() {
        makeTheQueue(NULL_PRINTER);
        run("cupsdisable", QUEUE);
        assertThat(printed()).isEqualTo(stopped(Halt.PAUSED));
        assertThat(run("lpstat", "-o", QUEUE)).isEmpty();
    }

    @Test
    void thatHoldsJobsSaysSoAndLetsGoOfThePage() {
        makeTheQueue(NULL_PRINTER, "-o", "job-hold-until-default=indefinite");
        assertThat(printed()).isEqualTo(stopped(Halt.HELD));
        assertThat(run("lpstat", "-o", QUEUE)).isEmpty();
    }

    @Test
    void whosePrinterIsOffSaysSoAndLetsGoOfThePage() {
        makeTheQueue("socket://localhost:9"); // nobody answers there
        run("lpadmin", "-p", QUEUE, "-m", "raw"); // goes to the printer as it is, at once
        assertThat(printed()).isEqualTo(stopped(Halt.OFFLINE));
        assertThat(run("lpstat", "-o", QUEUE)).isEmpty();
    }

    @Test
    void thatIsRemovedBetweenPreviewAndPrintIsNoPrinter() {
        makeTheQueue(NULL_PRINTER);
        PaperPrinter paper = paper();
        assertThat(paper.proof(PAGE)).isPresent();
        run("lpadmin", "-x", QUEUE);
        assertThat(paper.print(PAGE, Unwatched.JOB)).isEqualTo(new PrintOutcome.NoPrinter(Optional.empty()));
    }

    private static PrintOutcome stopped(Halt halt) {
        return new PrintOutcome.PrinterStopped(Optional.empty(), halt);
    }

    private static PrintOutcome printed() {
        return paper().print(PAGE, Unwatched.JOB);
    }

    private static PaperPrinter paper() {
        PrintOut settings =
                new PrintOut(Paper.A4, Optional.of(QUEUE), PrintOut.Sides.ONE, PrintOut.Ink.GREY, 20, Optional.empty());
        return new PaperPrinter(
                new HandoutSheet(Sheets.MEDIA, Sheets.CLINIC, Paper.A4, Sheets.CLOCK),
                new PrintQueue(settings),
                new KeptPages(Optional.empty(), Sheets.CLOCK));
    }

    private static void makeTheQueue(String device, String... wishes) {
        List<String> command = new ArrayList<>(
                List.of("lpadmin", "-p", QUEUE, "-E", "-v", device, "-m", "lsb/usr/cups-pdf/CUPS-PDF_opt.ppd"));
        command.addAll(List.of(wishes));
        run(command.toArray(String[]::new));
    }

    /** What the command says; that of a queue's jobs is empty where there are none. */
    private static String run(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return said.strip();
        } catch (IOException absent) {
            throw new AssertionError(absent);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new AssertionError(ended);
        }
    }
}
