package org.backwise.kiosk.core.settings;

import java.util.Optional;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.Listening;
import org.backwise.kiosk.core.comfort.Route;
import org.backwise.kiosk.core.comfort.SpeechRate;
import org.backwise.kiosk.core.comfort.Volume;

/**
 * By which devices the kiosk is heard, and how loud.
 *
 * @param rate how fast the voice is when a visit begins
 * @param invitation seconds between spoken invitations on the welcome screen, up to 3600; 0 for none
 * @param voices who speaks
 */
public record Audio(
        SoundOut loudspeaker,
        SoundOut headphones,
        Optional<QuietHours> quietHours,
        SpeechRate rate,
        int invitation,
        Voices voices) {

    public static final Audio USUAL = new Audio(
            new SoundOut(Optional.empty(), Volume.USUAL_LOUDSPEAKER, Volume.LOUDEST),
            new SoundOut(Optional.empty(), Volume.USUAL_HEADPHONES, Volume.LOUDEST),
            Optional.empty(),
            SpeechRate.USUAL,
            0,
            Voices.EMBEDDED);

    public SoundOut out(Route route) {
        return route == Route.HEADPHONES ? headphones : loudspeaker;
    }

    /** What every visit begins with. */
    public Comfort usualComfort() {
        Listening usual = Listening.USUAL;
        return Comfort.USUAL.with(new Listening(
                usual.talk(),
                rate,
                usual.route(),
                loudspeaker.usual().atMost(loudspeaker.highest()),
                headphones.usual().atMost(headphones.highest())));
    }

    /** How loud this route may be. */
    public Volume highest(Route route, Hours hours) {
        Volume highest = out(route).highest();
        return route == Route.LOUDSPEAKER && hours == Hours.QUIET
                ? quietHours.map(QuietHours::highest).map(highest::atMost).orElse(highest)
                : highest;
    }
}
