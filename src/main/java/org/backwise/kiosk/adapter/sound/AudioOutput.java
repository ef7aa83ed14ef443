package org.backwise.kiosk.adapter.sound;

import java.util.Optional;
import org.backwise.kiosk.core.comfort.Route;

/** Where sound goes. Used by the speaker's thread only. */
public interface AudioOutput {

    /** What every line is fed with: 16-bit signed samples, mono. */
    int SAMPLES_A_SECOND = 16_000;

    /**
     * Opens a line that plays at once whatever it is fed. May block for some milliseconds, half a second where a device
     * hangs.
     *
     * @return empty where there is no device, or another program has taken it
     */
    Optional<AudioLine> open(Route route);
}
