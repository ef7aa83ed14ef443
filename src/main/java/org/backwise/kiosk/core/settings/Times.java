package org.backwise.kiosk.core.settings;

/**
 * How long the kiosk waits, all in seconds.
 *
 * @param idle without a touch or key before the warning, 120 to 300 (VVSG 2.0: 2 to 5 minutes)
 * @param warning from the end of the spoken warning to the reset, 20 to 120 (WCAG 2.2.1: 20 at least)
 * @param retry how long "out of service" shows before the kiosk tries again, 5 to 10
 */
public record Times(int idle, int warning, int retry) {

    public static final Times USUAL = new Times(300, 45, 8);
}
