package org.backwise.kiosk.core.library;

/** An answer to a question of the safety check. */
public enum Answer {
    YES,
    NO
}
