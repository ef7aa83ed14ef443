package org.backwise.kiosk.core.speech;

/**
 * Who speaks, and what is wrong where it is not who should.
 *
 * @param detail the name of the program that speaks, or what went wrong last; empty where there is nothing to tell
 */
public record VoiceHealth(Speaks speaks, String detail) {

    /** By whom sentences are said. */
    public enum Speaks {
        /** The voice that comes with the kiosk, as it should be. */
        EMBEDDED,
        /** The program that the clinic named. */
        COMMAND,
        /** The voice that comes with the kiosk, since the clinic's program failed. */
        STAND_IN,
        /** Nobody: the voice fails, and everything is only shown. */
        NOBODY
    }
}
