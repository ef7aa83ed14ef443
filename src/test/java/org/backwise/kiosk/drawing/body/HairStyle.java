package org.backwise.kiosk.drawing.body;

/** Hair, or what covers it. */
public enum HairStyle {
    SHORT,
    CROP,
    RECEDING,
    BOB,
    LONG,
    BUN,
    PONYTAIL,
    CURLY,
    HIJAB,
    TURBAN
}
