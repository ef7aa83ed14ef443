package org.backwise.kiosk.adapter.printing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.print.PrintException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.backwise.kiosk.core.settings.Clinic;
import org.backwise.kiosk.core.settings.Paper;
import org.backwise.kiosk.core.settings.PrintOut;

/** The real sheet before a printer that puts what it is sent into a tray, until that has had enough. */
public final class TrayPrinter {

    private final List<String> titles = new CopyOnWriteArrayList<>();
    private final AtomicInteger pages = new AtomicInteger();
    private final PaperPrinter printer;

    /**
     * @param most jobs before it breaks
     * @param open it takes nothing before
     */
    public TrayPrinter(Clinic clinic, int most, CountDownLatch open) {
        FakePrinter there = FakePrinter.takingPdf(data -> {
            await(open);
            take((byte[]) data, most);
        });
        printer = new PaperPrinter(
                new HandoutSheet(Path.of("media"), clinic, Paper.A4, Sheets.CLOCK),
                new PrintQueue(
                        Optional.empty(),
                        () -> Optional.of(there),
                        ServicePrinting.ofThisMachine(new JobWishes(PrintOut.USUAL)),
                        Duration.ofSeconds(15)),
                new KeptPages(Optional.empty(), Sheets.CLOCK));
    }

    public PaperPrinter printer() {
        return printer;
    }

    /** The titles of the documents in the tray, in the order they came. */
    public List<String> titles() {
        return List.copyOf(titles);
    }

    /** The pages of all documents, each counted once. */
    public int pages() {
        return pages.get();
    }

    private static void await(CountDownLatch open) throws PrintException {
        try {
            open.await();
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
            throw new PrintException("nobody opened the tray");
        }
    }

    private void take(byte[] pdf, int most) throws PrintException {
        if (titles.size() >= most) {
            throw new PrintException("the tray has had enough");
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            titles.add(document.getDocumentInformation().getTitle());
            pages.addAndGet(document.getNumberOfPages());
        } catch (IOException unreadable) {
            throw new PrintException(unreadable);
        }
    }
}
