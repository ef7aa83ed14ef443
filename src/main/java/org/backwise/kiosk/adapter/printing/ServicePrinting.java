package org.backwise.kiosk.adapter.printing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.SimpleDoc;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.backwise.kiosk.core.handout.PrintOutcome.Halt;

/**
 * Printing by Java's own print services, for printers that cannot be asked by IPP. What becomes of a job is not told.
 *
 * @param command the program that Java hands jobs to on Unix
 * @param needsCommand which printers get their jobs by it
 */
record ServicePrinting(JobWishes wishes, Path command, Predicate<PrintService> needsCommand) {

    /** As the Java of this machine does it. */
    static ServicePrinting ofThisMachine(JobWishes wishes) {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        return new ServicePrinting(
                wishes,
                Path.of("/usr/bin/lpr"),
                printer -> !windows && printer.getClass().getName().startsWith("sun.print."));
    }

    Delivery send(PrintService printer, PrintJob job) throws IOException, PrintException {
        if (PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS.equals(printer.getAttribute(PrinterIsAcceptingJobs.class))) {
            return new Delivery.Stopped(Halt.NOT_ACCEPTING, printer.getName() + " is not accepting jobs");
        }
        if (needsCommand.test(printer) && !Files.isExecutable(command)) {
            return new Delivery.NoneThere(command + " is missing; it comes with the package cups-bsd");
        }
        try (PDDocument pages = Loader.loadPDF(job.pdf())) {
            Doc document = suitable(printer, job.pdf(), pages);
            if (!job.goes()) {
                return new Delivery.Unwanted("not sent");
            }
            printer.createPrintJob().print(document, wishes.forService(job.copies()));
        }
        return job.handedOver();
    }

    /** PDF keeps letters as letters, and is some twenty times faster than pages drawn here. */
    private static Doc suitable(PrintService printer, byte[] pdf, PDDocument pages) {
        return printer.isDocFlavorSupported(DocFlavor.BYTE_ARRAY.PDF)
                ? new SimpleDoc(pdf, DocFlavor.BYTE_ARRAY.PDF, null)
                : new SimpleDoc(new PDFPageable(pages), DocFlavor.SERVICE_FORMATTED.PAGEABLE, null);
    }
}
