package org.backwise.kiosk.ui.kit;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.util.Map;
import org.backwise.kiosk.core.comfort.LetterSpacing;
import org.backwise.kiosk.core.comfort.LineSpacing;

/** How a text is set: in which letters, and how far they, words and lines stand apart. */
record Typesetting(Font font, LetterSpacing letters, LineSpacing lines) {

    /** Room that is added behind this character, in pixels. */
    double roomBehind(char letter) {
        double words = letter == ' ' ? letters.words() : 0;
        return (letters.letters() + words) * font.getSize2D();
    }

    /** The font for letters, or for the blanks between words. */
    Font fontOf(char letter) {
        double room = roomBehind(letter) / font.getSize2D();
        return room == 0 ? font : font.deriveFont(Map.of(TextAttribute.TRACKING, (float) room));
    }
}
