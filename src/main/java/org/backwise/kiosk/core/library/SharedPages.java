package org.backwise.kiosk.core.library;

import java.util.List;

/**
 * What every flow shares: the safety check, the way to stop, and the help cards.
 *
 * @param restSeconds how long the stop slide asks to rest before calling staff
 * @param stopSigns signs that end any move, for paper
 */
public record SharedPages(
        List<CheckQuestion> safetyCheck,
        Page stop,
        int restSeconds,
        Page askStaff,
        Page takeHome,
        List<String> stopSigns,
        List<HelpCard> cards) {

    public SharedPages {
        safetyCheck = List.copyOf(safetyCheck);
        stopSigns = List.copyOf(stopSigns);
        cards = List.copyOf(cards);
    }
}
