package org.backwise.kiosk.app;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.backwise.kiosk.adapter.supervision.StateFolder;
import org.backwise.kiosk.ui.text.HealthTexts;

/** What {@code --health} says: the latest report of the kiosk that runs with this state folder. */
record HealthReport(String text, int code) {

    private static final int WELL = 0;
    private static final int NOT_WELL = 1;

    static HealthReport of(Path state) {
        HealthTexts texts = new HealthTexts(Locale.ENGLISH);
        Optional<StateFolder.Kept> kept = new StateFolder(state).kept();
        if (kept.isEmpty()) {
            return new HealthReport(texts.neverRan(), NOT_WELL);
        }
        String report = kept.get().report();
        if (!kept.get().isFresh(LocalDateTime.now(), Checkup.FRESH)) {
            String since = texts.notRunning(kept.get().at().truncatedTo(ChronoUnit.SECONDS));
            return new HealthReport(since + System.lineSeparator() + report, NOT_WELL);
        }
        return new HealthReport(report, texts.isWell(report) ? WELL : NOT_WELL);
    }
}
