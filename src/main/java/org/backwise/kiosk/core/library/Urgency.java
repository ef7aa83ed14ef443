package org.backwise.kiosk.core.library;

/** How soon somebody with these signs needs help. */
public enum Urgency {
    NOW,
    TODAY,
    BOOK
}
