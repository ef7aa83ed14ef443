package org.backwise.kiosk.core.library;

/** Who may hear a page: lines about toilet or sex are never played over the open loudspeaker. */
public enum Hearing {
    ANYONE,
    PRIVATE
}
