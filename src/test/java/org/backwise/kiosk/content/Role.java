package org.backwise.kiosk.content;

/** What a text is for. */
enum Role {
    TITLE,
    HEADING,
    LINE,
    SAFETY,
    /** What a picture shows, for someone who cannot see it. */
    PICTURE,
    /** Said in place of the lines, or after them. */
    SAID,
    /** Said by the open loudspeaker in place of private lines. */
    ON_SPEAKER,
    CUE,
    BUTTON,
    /** What to do, on a help card. */
    CALL,
    /** A flow's own line on the card "Book". */
    BOOK_EXTRA,
    PAPER
}
