package org.backwise.kiosk.adapter.printing;

import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.backwise.kiosk.core.handout.HandOut;
import org.backwise.kiosk.core.handout.HandoutPrinter;
import org.backwise.kiosk.core.handout.PrintOutcome;
import org.backwise.kiosk.core.handout.PrintWatch;
import org.backwise.kiosk.core.handout.Proof;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lays out a hand-out and sends it to the printer; if that does not work, keeps the page where staff want that.
 *
 * <p>Blocks up to about 25 seconds, so never called on the event thread; one call at a time, but for {@link #picture} and
 * {@link #forget}, which any thread may call.
 */
public final class PaperPrinter implements HandoutPrinter {

    private static final Logger LOG = LoggerFactory.getLogger(PaperPrinter.class);

    private final HandoutSheet sheet;
    private final PrintQueue queue;
    private final KeptPages kept;
    private final AtomicReference<Optional<Shown>> shown = new AtomicReference<>(Optional.empty());

    /** The pages that the patient has seen; they are what is printed. */
    private record Shown(HandOut handOut, SheetPages pages) {}

    public PaperPrinter(HandoutSheet sheet, PrintQueue queue, KeptPages kept) {
        this.sheet = sheet;
        this.queue = queue;
        this.kept = kept;
    }

    @Override
    public Optional<Proof> proof(HandOut handOut) {
        try {
            SheetPages pages = pages(handOut);
            Proof proof = new Proof(handOut, pages.words(), pages.code());
            shown.set(Optional.of(new Shown(handOut, pages)));
            return Optional.of(proof);
        } catch (RuntimeException unmade) { // the patient must be told, whatever it was
            LOG.error("The hand-out could not be laid out.", unmade);
            return Optional.empty();
        }
    }

    /**
     * A page of the last proof, as it will come out; empty where that is forgotten. Blocks for a tenth of a second or so.
     *
     * @param page from 0
     * @param height of the picture, in dots
     */
    public Optional<BufferedImage> picture(int page, int height) {
        return shown.get().map(last -> last.pages().picture(page, height));
    }

    @Override
    public PrintOutcome print(HandOut handOut, PrintWatch watch) {
        return printed(handOut.title(), () -> pages(handOut), 1, watch, Delivery::orKept);
    }

    /** Prints copies for staff. */
    public PrintOutcome print(HandOut handOut, int copies) {
        return printed(handOut.title(), () -> sheet.pages(handOut), copies, DeskWatch.JOB, Delivery::forStaff);
    }

    /** Prints the page that shows whether printer, paper and margins are right. */
    public PrintOutcome printTestPage() {
        return printed("test page", sheet::testPage, 1, DeskWatch.JOB, Delivery::forStaff);
    }

    @Override
    public void forget() {
        shown.set(Optional.empty());
    }

    private SheetPages pages(HandOut handOut) {
        return shown.get()
                .filter(last -> last.handOut().equals(handOut))
                .map(Shown::pages)
                .orElseGet(() -> sheet.pages(handOut));
    }

    private PrintOutcome printed(
            String title,
            Supplier<SheetPages> made,
            int copies,
            PrintWatch watch,
            BiFunction<Delivery, Supplier<Optional<String>>, PrintOutcome> telling) {
        SheetPages pages;
        try {
            pages = made.get();
        } catch (RuntimeException unmade) { // the patient must be told, whatever it was
            LOG.error("The hand-out could not be laid out.", unmade);
            return new PrintOutcome.NotMade(unmade.toString());
        }
        Delivery delivery = queue.send(PrintJob.of(pages.pdf(), pages.count(), copies, watch));
        LOG.info("The print-out ended: {}", delivery);
        return telling.apply(delivery, () -> kept.keep(title, pages.pdf()));
    }
}
