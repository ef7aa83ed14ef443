package org.backwise.kiosk.core.staff;

/** Why something of the order stays as it is; staff are told in words. */
public enum LockReason {
    GET_HELP_ALWAYS_SHOWS,
    GET_HELP_COMES_FIRST,
    CHECK_ALWAYS_SHOWS,
    CHECK_COMES_BEFORE,
    STOP_SIGNS_ALWAYS_SHOW,
    STOP_SIGNS_COME_LAST,
    HELP_ALWAYS_SHOWS,
    HELP_COMES_LAST,
    /** A flow without a slide of its own would be nothing to open. */
    LAST_SLIDE,
    /** What is hidden has no place. */
    HIDDEN,
    ALREADY_FIRST,
    ALREADY_LAST
}
