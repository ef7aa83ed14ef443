package org.backwise.kiosk.core.setup;

/** Why a set-up was not carried. Nothing was changed in any of these cases. */
public enum SetUpFault {
    /** The file is something else. */
    NOT_A_SET_UP,
    /** It was a set-up, and bytes of it are missing or wrong. */
    DAMAGED,
    /** A newer program made it. */
    NEWER,
    /** It names a place outside the clinic's folders. */
    LEADS_OUT,
    /** It holds a link, which could lead anywhere. */
    LINK,
    /** It holds something that no set-up has. */
    STRANGE,
    /** It is far larger than any set-up, or would become so when unpacked. */
    TOO_LARGE,
    /** What it says about the clinic is not right. */
    PROBLEMS,
    /** Reading failed. */
    CANNOT_READ,
    /** Writing failed: no room, or not allowed. */
    CANNOT_WRITE,
    /** There is no earlier set-up to go back to. */
    NOTHING_KEPT
}
