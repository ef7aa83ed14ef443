package org.backwise.kiosk.ui.theme;

/** What a colour is for. Roles come in pairs of ground and ink; {@link Palette} says which. */
public enum Role {
    BACKGROUND,
    INK,
    DANGER_INK,
    SURFACE,
    ON_SURFACE,
    CARD,
    ON_CARD,
    PRIMARY,
    ON_PRIMARY,
    DANGER,
    ON_DANGER,
    WARNING,
    ON_WARNING,
    PICTURE_GROUND,
    SENTENCE_MARK,
    ON_SENTENCE,
    WORD_MARK,
    ON_WORD,
    EDGE,
    FOCUS
}
