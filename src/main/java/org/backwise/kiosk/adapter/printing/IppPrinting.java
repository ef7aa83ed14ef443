package org.backwise.kiosk.adapter.printing;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import javax.print.PrintService;
import org.backwise.kiosk.core.handout.PrintOutcome.Halt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Printing by IPP, in which printers tell what they need.
 *
 * @param longest for everything together; the job is watched for half of it
 * @param pages that the page has when it is printed
 */
record IppPrinting(JobWishes wishes, Duration longest, int pages) {

    private static final Logger LOG = LoggerFactory.getLogger(IppPrinting.class);

    /** To the printer at an address that staff set; there is no other way to it. */
    Delivery toPrinter(PrinterAddress address, byte[] pdf) throws InterruptedException {
        IppPrinter printer = new IppPrinter(address);
        try {
            if (!printer.takesPdf()) {
                return new Delivery.NoneThere(address.printer() + " takes no PDF");
            }
            Optional<Delivery> trouble = printer.state().trouble();
            return trouble.isPresent() ? trouble.get() : sent(printer, pdf);
        } catch (IOException silent) {
            return new Delivery.Stopped(Halt.OFFLINE, address.printer() + ": " + silent);
        }
    }

    /** To a queue of this machine; empty if it does not speak IPP, so that another way is left. */
    Optional<Delivery> toQueue(PrintService service, byte[] pdf) throws IOException, InterruptedException {
        Optional<IppPrinter> queue = PrinterAddress.ofQueue(service).map(IppPrinter::new);
        if (queue.isEmpty() || !answers(queue.get())) {
            return Optional.empty();
        }
        Optional<Delivery> trouble = queue.get().state().withoutOldReasons().trouble();
        return trouble.isPresent() ? trouble : Optional.of(sent(queue.get(), pdf));
    }

    private static boolean answers(IppPrinter queue) {
        try {
            return queue.takesPdf();
        } catch (IOException silent) {
            LOG.info("The queue does not speak IPP ({}); Java's print services are used.", silent.toString());
            return false;
        }
    }

    private Delivery sent(IppPrinter printer, byte[] pdf) throws IOException, InterruptedException {
        int job = printer.send(pdf, wishes.forIpp());
        LOG.info("Job {} was sent.", job);
        return new WatchedJob(printer, job, pages).within(longest.dividedBy(2));
    }
}
