package org.backwise.kiosk.core.settings;

import java.util.Optional;

/** Everything a clinic sets in {@code kiosk.yaml}. */
public record KioskSettings(
        Clinic clinic,
        ScreenMillimetres screen,
        Times times,
        Audio audio,
        PrintOut printOut,
        Evaluation evaluation,
        Upkeep upkeep,
        WayIn wayIn) {

    /**
     * What holds while {@code kiosk.yaml} cannot be read. It names no number, since a wrong one would be worse than none.
     */
    public static final KioskSettings FALLBACK = new KioskSettings(
            new Clinic("This clinic", "our desk", "your emergency number", Optional.empty()),
            new ScreenMillimetres(531, 299),
            Times.USUAL,
            Audio.USUAL,
            PrintOut.USUAL,
            Evaluation.EVALUATING,
            Upkeep.USUAL,
            WayIn.USUAL);
}
