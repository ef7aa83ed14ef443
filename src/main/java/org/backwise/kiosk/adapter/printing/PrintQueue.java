package org.backwise.kiosk.adapter.printing;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.JobSheets;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.backwise.kiosk.core.settings.Paper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way to the clinic's printer. A queue that takes PDF gets it as it is; any other gets pages drawn by PDFBox.
 *
 * <p>Sending blocks until the queue has the page, at most 20 seconds; one call at a time.
 */
public final class PrintQueue {

    private static final Logger LOG = LoggerFactory.getLogger(PrintQueue.class);
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Printers printers;
    private final Paper paper;
    private final Duration longest;

    /**
     * The queue with this name, looked up anew for every page.
     *
     * @param printer empty for the machine's default printer
     */
    public PrintQueue(Optional<String> printer, Paper paper) {
        this(Printers.ofThisMachine(printer), paper, LONGEST);
    }

    PrintQueue(Printers printers, Paper paper, Duration longest) {
        this.printers = printers;
        this.paper = paper;
        this.longest = longest;
    }

    /**
     * Sends one copy. A printing system that hangs is left behind on its own thread; should it come round later, the
     * page is still printed.
     */
    Delivery send(byte[] pdf) {
        FutureTask<Delivery> sending = new FutureTask<>(() -> deliver(pdf));
        Thread thread = new Thread(sending, "print-queue");
        thread.setDaemon(true);
        thread.start();
        try {
            return sending.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException hanging) {
            sending.cancel(true);
            return new Delivery.Failed("no answer within " + longest.toSeconds() + " seconds");
        } catch (InterruptedException leaving) {
            sending.cancel(true);
            Thread.currentThread().interrupt();
            return new Delivery.Failed("interrupted");
        } catch (ExecutionException failed) { // the printing system can fail in any way, by errors too
            LOG.warn("The page could not be printed.", failed.getCause());
            return new Delivery.Failed(failed.getCause().toString());
        }
    }

    private Delivery deliver(byte[] pdf) throws IOException, PrintException {
        Optional<PrintService> found = printers.find();
        if (found.isEmpty()) {
            return new Delivery.NoneThere("no such printer");
        }
        PrintService printer = found.get();
        if (PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS.equals(printer.getAttribute(PrinterIsAcceptingJobs.class))) {
            return new Delivery.NoneThere(printer.getName() + " is not accepting jobs");
        }
        try (PDDocument pages = Loader.loadPDF(pdf)) {
            printer.createPrintJob().print(suitable(printer, pdf, pages), wishes());
            return new Delivery.Taken(pages.getNumberOfPages());
        }
    }

    /** PDF keeps letters as letters, and is some twenty times faster than pages drawn here. */
    private static Doc suitable(PrintService printer, byte[] pdf, PDDocument pages) {
        return printer.isDocFlavorSupported(DocFlavor.BYTE_ARRAY.PDF)
                ? new SimpleDoc(pdf, DocFlavor.BYTE_ARRAY.PDF, null)
                : new SimpleDoc(new PDFPageable(pages), DocFlavor.SERVICE_FORMATTED.PAGEABLE, null);
    }

    private PrintRequestAttributeSet wishes() {
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        wishes.add(paper == Paper.A4 ? MediaSizeName.ISO_A4 : MediaSizeName.NA_LETTER);
        wishes.add(JobSheets.NONE); // else some queues put a banner page first
        wishes.add(new JobName("hand-out", null));
        return wishes;
    }
}
