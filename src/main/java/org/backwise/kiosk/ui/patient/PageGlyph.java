package org.backwise.kiosk.ui.patient;

import java.util.Optional;
import org.backwise.kiosk.core.handout.PrintOutcome;
import org.backwise.kiosk.core.visit.KeyHelp;
import org.backwise.kiosk.core.visit.NoticeShown;
import org.backwise.kiosk.core.visit.OnPath;
import org.backwise.kiosk.core.visit.Printing;
import org.backwise.kiosk.core.visit.Screen;
import org.backwise.kiosk.core.visit.StaffCall;
import org.backwise.kiosk.core.visit.StillThere;
import org.backwise.kiosk.core.visit.SwitchSetup;
import org.backwise.kiosk.ui.kit.Glyph;

/** The icon of a screen that has no picture of its own: it says at a glance what the words say. */
final class PageGlyph {

    private PageGlyph() {}

    static Glyph of(Screen screen) {
        if (screen instanceof Printing printing) {
            return printing(printing.outcome());
        }
        if (screen instanceof OnPath) {
            return Glyph.HOME;
        }
        if (screen instanceof SwitchSetup || screen instanceof StillThere) {
            return Glyph.TOUCH;
        }
        if (screen instanceof StaffCall) {
            return Glyph.BELL;
        }
        if (screen instanceof NoticeShown) {
            return Glyph.NOTICE;
        }
        return screen instanceof KeyHelp ? Glyph.SPEAKER : Glyph.TIMER;
    }

    private static Glyph printing(Optional<PrintOutcome> outcome) {
        return outcome.map(PageGlyph::ended).orElse(Glyph.PRINTER);
    }

    private static Glyph ended(PrintOutcome outcome) {
        if (outcome instanceof PrintOutcome.Printed) {
            return Glyph.PAGE_OUT;
        }
        if (outcome instanceof PrintOutcome.Sent) {
            return Glyph.PRINTER_IN;
        }
        if (outcome instanceof PrintOutcome.OutOfPaper) {
            return Glyph.NO_PAPER;
        }
        if (outcome instanceof PrintOutcome.TakingLong) {
            return Glyph.TIMER;
        }
        if (outcome instanceof PrintOutcome.NotMade) {
            return Glyph.PAGE_OFF;
        }
        return outcome instanceof PrintOutcome.EnoughPrinted ? Glyph.HAND : Glyph.PRINTER_OFF;
    }
}
