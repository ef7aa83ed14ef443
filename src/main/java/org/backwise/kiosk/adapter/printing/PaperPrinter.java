package org.backwise.kiosk.adapter.printing;

import org.backwise.kiosk.core.handout.HandOut;
import org.backwise.kiosk.core.handout.HandoutPrinter;
import org.backwise.kiosk.core.handout.PrintOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lays out a hand-out and sends it to the printer; if that does not work, keeps the page for staff.
 *
 * <p>Blocks up to about 25 seconds, so never called on the event thread; one call at a time.
 */
public final class PaperPrinter implements HandoutPrinter {

    private static final Logger LOG = LoggerFactory.getLogger(PaperPrinter.class);

    private final HandoutSheet sheet;
    private final PrintQueue queue;
    private final KeptPages kept;

    public PaperPrinter(HandoutSheet sheet, PrintQueue queue, KeptPages kept) {
        this.sheet = sheet;
        this.queue = queue;
        this.kept = kept;
    }

    @Override
    public PrintOutcome print(HandOut handOut) {
        byte[] pdf;
        try {
            pdf = sheet.pdf(handOut);
        } catch (RuntimeException unmade) { // the patient must be told, whatever it was
            LOG.error("The hand-out could not be laid out.", unmade);
            return new PrintOutcome.NotMade(unmade.toString());
        }
        return queue.send(pdf).orKept(() -> kept.keep(handOut.title(), pdf));
    }
}
