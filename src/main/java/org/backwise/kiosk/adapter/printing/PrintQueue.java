package org.backwise.kiosk.adapter.printing;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.print.PrintException;
import javax.print.PrintService;
import org.backwise.kiosk.core.handout.PrintOutcome.Halt;
import org.backwise.kiosk.core.settings.PrintOut;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way to the clinic's printer. A printer or queue that speaks IPP and takes PDF is asked how it is, gets the page,
 * and is watched until the page is out; any other gets the page by Java's own print services. Only this machine's own
 * printing system is asked by IPP, or the address that staff set.
 *
 * <p>Sending blocks until the page is out or cannot come out, at most 25 seconds; one call at a time.
 */
public final class PrintQueue {

    private static final Logger LOG = LoggerFactory.getLogger(PrintQueue.class);
    private static final Duration LONGEST = Duration.ofSeconds(25);

    private final Optional<PrinterAddress> address;
    private final Printers printers;
    private final ServicePrinting services;
    private final Duration longest;

    /** The printer of these settings, looked up anew for every page. */
    public PrintQueue(PrintOut printOut) {
        this(
                printOut.printer().flatMap(PrinterAddress::ofSetting),
                Printers.ofThisMachine(printOut.printer()),
                ServicePrinting.ofThisMachine(new JobWishes(printOut)),
                LONGEST);
    }

    PrintQueue(Optional<PrinterAddress> address, Printers printers, ServicePrinting services, Duration longest) {
        this.address = address;
        this.printers = printers;
        this.services = services;
        this.longest = longest;
    }

    /** What the printer is called, if there is one just now. Blocks as long as the printing system takes to answer. */
    public Optional<String> printer() {
        return address.map(known -> known.printer().toString())
                .or(() -> printers.find().map(PrintService::getName));
    }

    /**
     * Sends a job. A printing system that hangs is left behind on its own thread. Should it come round later, a job that was
     * already being sent may still be printed, and that is what is told; any other is not.
     */
    Delivery send(PrintJob job) {
        FutureTask<Delivery> sending = new FutureTask<>(() -> deliver(job));
        Thread thread = new Thread(sending, "print-queue");
        thread.setDaemon(true);
        thread.start();
        try {
            return sending.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException hanging) {
            sending.cancel(true);
            return unanswered(job, "no answer within " + longest.toSeconds() + " seconds");
        } catch (InterruptedException leaving) {
            sending.cancel(true);
            Thread.currentThread().interrupt();
            return unanswered(job, "interrupted");
        } catch (ExecutionException failed) { // the printing system can fail in any way, by errors too
            LOG.warn("The page could not be printed.", failed.getCause());
            return new Delivery.Failed(failed.getCause().toString());
        }
    }

    private static Delivery unanswered(PrintJob job, String reason) {
        return job.start().isGivenUp()
                ? new Delivery.Stopped(Halt.SLOW, reason + ", nothing sent")
                : new Delivery.Unanswered(reason);
    }

    private Delivery deliver(PrintJob job) throws IOException, PrintException, InterruptedException {
        IppPrinting ipp = new IppPrinting(services.wishes(), longest);
        if (address.isPresent()) {
            return ipp.toPrinter(address.get(), job);
        }
        Optional<PrintService> found = printers.find();
        if (found.isEmpty()) {
            return new Delivery.NoneThere("no such printer");
        }
        Optional<Delivery> delivery = ipp.toQueue(found.get(), job);
        return delivery.isPresent() ? delivery.get() : services.send(found.get(), job);
    }
}
