package org.backwise.kiosk.adapter.printing;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.print.PrintService;
import javax.print.attribute.standard.PrinterURI;

/**
 * Where a printer speaks IPP.
 *
 * @param printer begins with {@code ipp://} or {@code ipps://}
 */
record PrinterAddress(URI printer) {

    private static final int IPP_PORT = 631;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** The address that staff set in place of a name; empty if it is a name. */
    static Optional<PrinterAddress> ofSetting(String printer) {
        return parsed(printer).filter(PrinterAddress::isIpp);
    }

    /** The queue of this printer on this machine's own printing system; empty if it is none, or on another machine. */
    static Optional<PrinterAddress> ofQueue(PrintService printer) {
        return Optional.ofNullable(printer.getAttribute(PrinterURI.class))
                .map(PrinterURI::getURI)
                .map(PrinterAddress::new)
                .filter(address -> address.isIpp() && THIS_MACHINE.contains(host(address.printer)));
    }

    /** Where to send requests. */
    URI http() {
        String scheme = printer.getScheme().equalsIgnoreCase("ipps") ? "https" : "http";
        int port = printer.getPort() < 0 ? IPP_PORT : printer.getPort();
        return URI.create(scheme + "://" + printer.getHost() + ":" + port + printer.getRawPath());
    }

    private boolean isIpp() {
        String scheme = String.valueOf(printer.getScheme()).toLowerCase(Locale.ROOT);
        return (scheme.equals("ipp") || scheme.equals("ipps")) && printer.getHost() != null;
    }

    private static String host(URI address) {
        return address.getHost().toLowerCase(Locale.ROOT);
    }

    private static Optional<PrinterAddress> parsed(String text) {
        try {
            return Optional.of(new PrinterAddress(URI.create(text)));
        } catch (IllegalArgumentException name) { // blanks and such stand in names only
            return Optional.empty();
        }
    }
}
