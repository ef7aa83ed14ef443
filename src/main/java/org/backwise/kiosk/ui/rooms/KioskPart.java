package org.backwise.kiosk.ui.rooms;

import org.backwise.kiosk.core.staff.Edited;
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

    /** Looks as if it could be done only if it would be. */
    KioskPart onlyIf(Edited<?> edited) {
        return edited.isDone() ? this : in(ButtonStyle.IDLE);
    }

    private String idle(Walk walk) {
        String own = key + ".idle";
        return walk.has(own) ? walk.words(own) : walk.words("order.idle", walk.words(key));
    }

    KioskButton button(Walk walk) {
        KioskButton button = FormPlace.button(walk, name, walk.words(key), glyph, style, press);
        if (style == ButtonStyle.IDLE) {
            button.getAccessibleContext().setAccessibleName(idle(walk));
        }
        return button;
    }
}
