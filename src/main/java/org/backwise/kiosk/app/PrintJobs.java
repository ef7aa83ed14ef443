package org.backwise.kiosk.app;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.backwise.kiosk.adapter.printing.PaperPrinter;
import org.backwise.kiosk.core.handout.DeskPrint;
import org.backwise.kiosk.core.handout.DeskPrinter;
import org.backwise.kiosk.core.handout.HandOut;
import org.backwise.kiosk.core.handout.PrintOutcome;
import org.backwise.kiosk.core.handout.PrintStage;
import org.backwise.kiosk.core.handout.PrintWatch;
import org.backwise.kiosk.core.visit.Effect;
import org.backwise.kiosk.core.visit.VisitEvent;

/**
 * The printing room: one job after the other, on a thread of its own. Patients are answered by events, staff by what they
 * hand in. Whoever has left is printed nothing more.
 */
final class PrintJobs implements DeskPrinter {

    private static final int SECONDS_OF_THE_FIRST_SCREEN = 5;

    private final PaperPrinter printer;
    private final Consumer<VisitEvent> answers;
    private final AtomicInteger visit = new AtomicInteger();
    private final ExecutorService jobs = Executors.newSingleThreadExecutor(run -> {
        Thread thread = new Thread(run, "printing");
        thread.setDaemon(true);
        return thread;
    });

    /** @param answers takes events on any thread */
    PrintJobs(PaperPrinter printer, Consumer<VisitEvent> answers) {
        this.printer = printer;
        this.answers = answers;
    }

    /** Gets ready what is loaded once, when the first screen has had its time; whoever prints sooner waits no longer. */
    void warmUp(Runnable loading) {
        CompletableFuture.delayedExecutor(SECONDS_OF_THE_FIRST_SCREEN, TimeUnit.SECONDS, jobs)
                .execute(loading);
    }

    /** A page as it will come out, from 0; empty once it is forgotten. Any thread. */
    Optional<BufferedImage> picture(int page, int height) {
        return printer.picture(page, height);
    }

    /** Does what a visit asks for; returns at once. */
    void run(Effect.Paper effect) {
        int asking = visit.get();
        if (effect instanceof Effect.MakeProof proof) {
            jobs.execute(
                    () -> answer(asking, new VisitEvent.ProofMade(proof.ticket(), printer.proof(proof.handOut()))));
        } else if (effect instanceof Effect.Print print) {
            Watch watch = new Watch(print.ticket(), asking);
            jobs.execute(() ->
                    answer(asking, new VisitEvent.PrintEnded(print.ticket(), printer.print(print.handOut(), watch))));
        } else {
            visit.incrementAndGet();
            printer.forget();
        }
    }

    /** What came too late for its patient is forgotten again. */
    private void answer(int asking, VisitEvent event) {
        if (visit.get() == asking) {
            answers.accept(event);
        } else {
            printer.forget();
        }
    }

    @Override
    public void print(DeskPrint wanted, Consumer<PrintOutcome> told) {
        if (wanted instanceof DeskPrint.HandOuts bulk) {
            next(bulk.handOuts(), bulk.copies(), new PrintOutcome.Printed(0), told);
        } else {
            jobs.execute(() -> told.accept(printer.printTestPage()));
        }
    }

    /** Each hand-out queues anew, so that no patient waits for all of them. */
    private void next(List<HandOut> left, int copies, PrintOutcome before, Consumer<PrintOutcome> told) {
        if (left.isEmpty() || before.isWithoutPaper()) {
            told.accept(before);
            return;
        }
        jobs.execute(
                () -> next(left.subList(1, left.size()), copies, before.and(printer.print(left.get(0), copies)), told));
    }

    /** Tells the patient each stage once, while that patient is there. */
    private final class Watch implements PrintWatch {

        private final int ticket;
        private final int asking;
        private PrintStage told = PrintStage.ON_ITS_WAY;

        Watch(int ticket, int asking) {
            this.ticket = ticket;
            this.asking = asking;
        }

        @Override
        public void reached(PrintStage stage) {
            if (stage != told && isWanted()) {
                told = stage;
                answers.accept(new VisitEvent.PrintReached(ticket, stage));
            }
        }

        @Override
        public boolean isWanted() {
            return visit.get() == asking;
        }
    }
}
