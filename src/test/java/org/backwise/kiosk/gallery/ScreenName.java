package org.backwise.kiosk.gallery;

import java.util.Locale;
import org.backwise.kiosk.core.visit.HelpScreen;
import org.backwise.kiosk.core.visit.Holding;
import org.backwise.kiosk.core.visit.OnSlide;
import org.backwise.kiosk.core.visit.Printing;
import org.backwise.kiosk.core.visit.SafetyCheck;
import org.backwise.kiosk.core.visit.Screen;
import org.backwise.kiosk.core.visit.Visit;

/** What the exhibit of a patient's screen is called. */
final class ScreenName {

    private ScreenName() {}

    static String of(Visit visit) {
        Screen screen = visit.screen();
        String what = hyphened(screen.getClass().getSimpleName());
        if (screen instanceof OnSlide slide) {
            return what + "-" + slide.flow() + "-" + slide.slide(visit).id();
        }
        if (screen instanceof Holding holding) {
            return what + "-" + holding.slide().flow() + "-"
                    + (holding.isOver()
                            ? "over"
                            : hyphened(holding.phase().kind().name()));
        }
        if (screen instanceof HelpScreen help) {
            return what + "-" + help.flow();
        }
        if (screen instanceof SafetyCheck check) {
            return what + "-" + (check.question() + 1);
        }
        if (screen instanceof Printing printing) {
            return printing.outcome()
                    .map(outcome -> what + "-" + hyphened(outcome.getClass().getSimpleName()))
                    .orElse(what);
        }
        return what;
    }

    private static String hyphened(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
