package org.backwise.kiosk.adapter.printing;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import javax.print.PrintService;
import org.backwise.kiosk.core.handout.PrintOutcome.Halt;
import org.backwise.kiosk.core.handout.PrintStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Printing by IPP, in which printers tell what they need.
 *
 * @param longest for everything together: a job has half of it to begin, and four fifths to come out; the rest is for
 *     the questions before and after
 */
record IppPrinting(JobWishes wishes, Duration longest) {

    private static final Logger LOG = LoggerFactory.getLogger(IppPrinting.class);

    /** To the printer at an address that staff set; there is no other way to it. */
    Delivery toPrinter(PrinterAddress address, PrintJob job) throws InterruptedException {
        IppPrinter printer = new IppPrinter(address);
        try {
            if (!printer.takesPdf()) {
                return new Delivery.NoneThere(address.printer() + " takes no PDF");
            }
            Optional<Delivery> trouble = printer.state().trouble();
            return trouble.isPresent() ? trouble.get() : sent(printer, job);
        } catch (IOException silent) {
            return new Delivery.Stopped(Halt.OFFLINE, address.printer() + ": " + silent);
        }
    }

    /** To a queue of this machine; empty if it does not speak IPP, so that another way is left. */
    Optional<Delivery> toQueue(PrintService service, PrintJob job) throws IOException, InterruptedException {
        Optional<IppPrinter> queue = PrinterAddress.ofQueue(service).map(IppPrinter::new);
        try {
            if (queue.isEmpty() || !answers(queue.get())) {
                return Optional.empty();
            }
        } catch (IppPrinter.RefusedException removed) { // Java may know queues that are gone
            return Optional.of(new Delivery.NoneThere(service.getName() + ": " + removed.getMessage()));
        }
        Optional<Delivery> trouble = queue.get().state().withoutOldReasons().trouble();
        return trouble.isPresent() ? trouble : Optional.of(sent(queue.get(), job));
    }

    private static boolean answers(IppPrinter queue) throws IppPrinter.RefusedException {
        try {
            return queue.takesPdf();
        } catch (IppPrinter.RefusedException removed) {
            throw removed;
        } catch (IOException silent) {
            LOG.info("The queue does not speak IPP ({}); Java's print services are used.", silent.toString());
            return false;
        }
    }

    /** From here on a printer that falls silent may have the page. */
    private Delivery sent(IppPrinter printer, PrintJob job) throws InterruptedException {
        if (!job.goes()) {
            return new Delivery.Unwanted("not sent");
        }
        try {
            int number = printer.send(job.pdf(), wishes.forIpp(job.copies()));
            LOG.info("Job {} was sent.", number);
            job.reached(PrintStage.WAITING);
            return new WatchedJob(printer, number, job)
                    .within(longest.dividedBy(2), longest.multipliedBy(4).dividedBy(5));
        } catch (IppPrinter.RefusedException refused) {
            return new Delivery.Failed(refused.getMessage());
        } catch (IOException silent) {
            return new Delivery.Unanswered(silent.toString());
        }
    }
}
