package org.backwise.kiosk.core.input;

/**
 * How a patient presses things.
 *
 * @param touch how long a finger stays before it counts
 * @param dwell how long a pointer rests before it presses
 * @param switches the switches that this patient uses in place of keys
 * @param pace how fast the kiosk goes from place to place for whoever has one switch
 */
public record Pressing(TouchTime touch, DwellTime dwell, Switches switches, ScanPace pace) {

    /** By tapping, and with the keys of {@code keys.yaml}. */
    public static final Pressing USUAL =
            new Pressing(TouchTime.TAP, DwellTime.OFF, new Switches.None(), ScanPace.USUAL);

    public Pressing with(TouchTime chosen) {
        return new Pressing(chosen, dwell, switches, pace);
    }

    public Pressing with(DwellTime chosen) {
        return new Pressing(touch, chosen, switches, pace);
    }

    public Pressing with(Switches chosen) {
        return new Pressing(touch, dwell, chosen, pace);
    }

    public Pressing with(ScanPace chosen) {
        return new Pressing(touch, dwell, switches, chosen);
    }
}
