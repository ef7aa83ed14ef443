package org.backwise.kiosk.ui.rooms;

import org.backwise.kiosk.ui.kit.ButtonStyle;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.KioskButton;

/**
 * Something that can be done, as a button.
 *
 * @param key of its words
 */
record KioskPart(String name, String key, Glyph glyph, ButtonStyle style, Runnable press) {

    /** One of several ways. */
    KioskPart(String name, String key, Glyph glyph, Runnable press) {
        this(name, key, glyph, ButtonStyle.OUTLINE, press);
    }

    KioskPart in(ButtonStyle other) {
        return new KioskPart(name, key, glyph, other, press);
    }

    KioskButton button(Walk walk) {
        return FormPlace.button(walk, name, walk.words(key), glyph, style, press);
    }
}
