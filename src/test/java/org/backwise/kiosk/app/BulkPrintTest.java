package org.backwise.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.backwise.kiosk.adapter.files.TinyLibrary;
import org.backwise.kiosk.adapter.printing.TrayPrinter;
import org.backwise.kiosk.core.handout.DeskPrint;
import org.backwise.kiosk.core.handout.HandOut;
import org.backwise.kiosk.core.handout.PrintOutcome;
import org.backwise.kiosk.core.handout.PrintSize;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.visit.Effect;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("All flows, printed by staff")
class BulkPrintTest {

    private static final int MANY = 100;

    @TempDir
    private Path root;

    private final BlockingQueue<PrintOutcome> told = new LinkedBlockingQueue<>();
    private TinyLibrary files;
    private Library library;

    @BeforeEach
    void open() {
        files = new TinyLibrary(root);
        library = files.library();
    }

    @Test
    void comeOutOneAfterTheOtherInTheirOrder() throws InterruptedException {
        TrayPrinter tray = tray(MANY);
        jobs(tray).print(all(1), told::add);
        assertThat(ended()).isEqualTo(new PrintOutcome.Sent(tray.pages()));
        assertThat(tray.titles()).isEqualTo(titles());
    }

    @Test
    void countThePagesOfAllCopies() throws InterruptedException {
        TrayPrinter tray = tray(MANY);
        jobs(tray).print(all(3), told::add);
        assertThat(ended()).isEqualTo(new PrintOutcome.Sent(3 * tray.pages()));
    }

    @Test
    void stopAtAPrinterThatBreaksAndSayWhatKeptThem() throws InterruptedException {
        TrayPrinter tray = tray(1);
        jobs(tray).print(all(1), told::add);
        assertThat(ended()).isInstanceOf(PrintOutcome.PrinterFailed.class);
        assertThat(tray.titles()).containsExactly(titles().get(0));
    }

    @Test
    void letThePageOfAPatientGoBetween() throws InterruptedException {
        CountDownLatch bothAsked = new CountDownLatch(1);
        TrayPrinter tray = new TrayPrinter(files.settings().clinic(), MANY, bothAsked);
        PrintJobs jobs = jobs(tray);
        Flow last = library.flows().get(library.flows().size() - 1);

        jobs.print(all(1), told::add);
        jobs.run(new Effect.Print(1, HandOut.of(library, last, Set.of())));
        bothAsked.countDown();

        assertThat(ended()).isInstanceOf(PrintOutcome.Sent.class);
        assertThat(tray.titles()).startsWith(titles().get(0), last.title()).hasSize(titles().size() + 1);
    }

    private TrayPrinter tray(int most) {
        return new TrayPrinter(files.settings().clinic(), most, new CountDownLatch(0));
    }

    private static PrintJobs jobs(TrayPrinter tray) {
        return new PrintJobs(tray.printer(), event -> {});
    }

    private DeskPrint all(int copies) {
        return DeskPrint.blank(library, library.flows(), PrintSize.USUAL, copies);
    }

    private List<String> titles() {
        return library.flows().stream().map(Flow::title).toList();
    }

    private PrintOutcome ended() throws InterruptedException {
        return Optional.ofNullable(told.poll(60, TimeUnit.SECONDS)).orElseThrow();
    }
}
