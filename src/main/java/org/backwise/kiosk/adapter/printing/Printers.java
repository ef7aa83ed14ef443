package org.backwise.kiosk.adapter.printing;

import java.util.Arrays;
import java.util.Optional;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;

/** Finds the printer to use. May block for as long as the printing system takes to answer. */
@FunctionalInterface
interface Printers {

    /** The printer as it is there just now; empty if there is none. */
    Optional<PrintService> find();

    /** The machine's own printers: the one with this name, or the default one. */
    static Printers ofThisMachine(Optional<String> name) {
        return name.<Printers>map(wanted -> () -> named(wanted))
                .orElse(() -> Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService()));
    }

    private static Optional<PrintService> named(String name) {
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                .filter(service -> service.getName().equalsIgnoreCase(name))
                .findFirst();
    }
}
