package org.backwise.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.backwise.kiosk.adapter.files.TinyLibrary;
import org.backwise.kiosk.adapter.printing.HandoutSheet;
import org.backwise.kiosk.adapter.printing.KeptPages;
import org.backwise.kiosk.adapter.printing.PaperPrinter;
import org.backwise.kiosk.adapter.printing.PrintQueue;
import org.backwise.kiosk.core.handout.HandOut;
import org.backwise.kiosk.core.handout.PrintOutcome;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.settings.Paper;
import org.backwise.kiosk.core.settings.PrintOut;
import org.backwise.kiosk.core.visit.Effect;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The printing room, with the real sheet, and a printer that is not there. */
class PrintJobsTest {

    private static final Duration SOON = Duration.ofMillis(200);

    @TempDir
    private Path root;

    private final BlockingQueue<VisitEvent> answers = new LinkedBlockingQueue<>();
    private TinyLibrary files;
    private HandOut handOut;
    private PrintJobs jobs;

    @BeforeEach
    void open() throws IOException {
        files = new TinyLibrary(root);
        Library library = files.library();
        handOut = HandOut.of(library, library.flows().get(0), Set.of());
        HandoutSheet sheet = new HandoutSheet(Path.of("media"), files.settings().clinic(), Paper.A4, Clock.systemUTC());
        PrintQueue queue = new PrintQueue(new PrintOut(
                Paper.A4,
                Optional.of("ipp://localhost:" + nobodysPort() + "/ipp/print"),
                PrintOut.Sides.ONE,
                PrintOut.Ink.GREY,
                20,
                Optional.empty()));
        jobs = new PrintJobs(
                new PaperPrinter(sheet, queue, new KeptPages(Optional.empty(), Clock.systemUTC())), answers::add);
    }

    @Test
    void returnsAtOnceAndAnswersLater() throws InterruptedException {
        long asked = System.nanoTime();
        jobs.run(new Effect.MakeProof(1, handOut));
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(SOON);
        assertThat(answer()).isInstanceOf(VisitEvent.ProofMade.class);
        assertThat(jobs.picture(0, 200)).isPresent();
    }

    @Test
    void forgetsThePageWhenTheVisitEnds() throws InterruptedException {
        jobs.run(new Effect.MakeProof(1, handOut));
        answer();
        jobs.run(new Effect.ForgetPages());
        assertThat(jobs.picture(0, 200)).isEmpty();
    }

    @Test
    void answersNobodyWhoHasLeft() throws InterruptedException {
        jobs.run(new Effect.MakeProof(1, handOut));
        jobs.run(new Effect.ForgetPages());
        jobs.run(new Effect.MakeProof(2, handOut));
        assertThat(answer())
                .isInstanceOfSatisfying(
                        VisitEvent.ProofMade.class,
                        made -> assertThat(made.ticket()).isEqualTo(2));
    }

    @Test
    void leavesNoFileBehind() throws IOException, InterruptedException {
        List<String> before = filesOf(root);
        List<String> temporary = filesOf(Path.of(System.getProperty("java.io.tmpdir")));
        jobs.run(new Effect.MakeProof(1, handOut));
        jobs.run(new Effect.Print(1, handOut));
        answer();
        assertThat(answer())
                .isInstanceOfSatisfying(
                        VisitEvent.PrintEnded.class,
                        ended -> assertThat(ended.outcome()).isInstanceOf(PrintOutcome.PrinterStopped.class));
        jobs.run(new Effect.ForgetPages());
        assertThat(filesOf(root)).isEqualTo(before);
        assertThat(filesOf(Path.of(System.getProperty("java.io.tmpdir"))).stream()
                        .filter(file -> !temporary.contains(file))
                        .filter(file -> file.toLowerCase().contains(".pdf")
                                || file.toLowerCase().contains("hand-out")))
                .isEmpty();
    }

    private VisitEvent answer() throws InterruptedException {
        return Optional.ofNullable(answers.poll(60, TimeUnit.SECONDS)).orElseThrow();
    }

    private static List<String> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    private static int nobodysPort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
