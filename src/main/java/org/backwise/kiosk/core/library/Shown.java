package org.backwise.kiosk.core.library;

/** Whether patients see something. */
public enum Shown {
    SHOWN,
    HIDDEN
}
