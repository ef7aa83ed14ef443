package org.backwise.kiosk.core.visit;

import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.Mute;
import org.backwise.kiosk.core.settings.Audio;
import org.backwise.kiosk.core.settings.KioskSettings;
import org.backwise.kiosk.core.settings.PrintOut;
import org.backwise.kiosk.core.settings.Times;

/**
 * What the clinic set for every visit.
 *
 * @param mute whether staff have silenced the kiosk
 * @param pagesAVisit after how many printed pages the patient is sent to the desk
 */
public record Terms(Times times, int pagesAVisit, Audio audio, Mute mute) {

    /** The usual number of pages and the usual sound. */
    public static Terms of(Times times) {
        return new Terms(times, PrintOut.USUAL.pagesAVisit(), Audio.USUAL, Mute.OFF);
    }

    public static Terms of(KioskSettings settings) {
        return new Terms(settings.times(), settings.printOut().pagesAVisit(), settings.audio(), Mute.OFF);
    }

    /** The same, heard or not. */
    public Terms with(Mute now) {
        return new Terms(times, pagesAVisit, audio, now);
    }

    /** What every visit begins with. */
    Comfort usualComfort() {
        return audio.usualComfort();
    }
}
