package org.backwise.kiosk.core.settings;

import java.util.Optional;
import org.backwise.kiosk.core.comfort.Volume;

/**
 * A way by which the kiosk is heard.
 *
 * @param device a part of the device's name; empty for the machine's default device
 * @param usual the volume that every visit begins with
 * @param highest never louder than this
 */
public record SoundOut(Optional<String> device, Volume usual, Volume highest) {}
