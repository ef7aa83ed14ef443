package org.backwise.kiosk.adapter.printing;

import java.nio.file.Path;
import java.util.Optional;
import org.backwise.kiosk.core.settings.KioskSettings;
import org.backwise.kiosk.core.settings.PrintOut;

/** Makes the real pages and codes of hand-outs, for tests that print nothing. */
public final class PreviewPrinter {

    private PreviewPrinter() {}

    /** A printer whose proofs are real; the day that stands on them is always the same. */
    public static PaperPrinter of(KioskSettings settings) {
        return new PaperPrinter(
                new HandoutSheet(
                        Path.of("media"), settings.clinic(), settings.printOut().paper(), Sheets.CLOCK),
                new PrintQueue(PrintOut.USUAL),
                new KeptPages(Optional.empty(), Sheets.CLOCK));
    }
}
