package org.backwise.kiosk.core.speech;

/** The parts of a screen that are read, in reading order. */
public enum Section {
    TITLE,
    HEADING,
    STATUS,
    LINE,
    PICTURE,
    SAFETY,
    /** The words on the control that has the focus. */
    CONTROL,
    /** Said but not part of the text above: shown as a caption while it is spoken. */
    CAPTION
}
