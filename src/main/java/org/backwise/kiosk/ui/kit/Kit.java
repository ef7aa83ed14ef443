package org.backwise.kiosk.ui.kit;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import org.backwise.kiosk.core.comfort.Motion;
import org.backwise.kiosk.ui.theme.Role;
import org.backwise.kiosk.ui.theme.TextStyle;
import org.backwise.kiosk.ui.theme.Theme;

/** What every component of a screen is drawn with. Made anew when the patient changes the theme. */
public record Kit(
        Theme theme, Drawings drawings, Motion motion, SeenFocus seenFocus, Glyphs glyphs, Paragraphs paragraphs) {

    public Kit(Theme theme, Drawings drawings, Motion motion, SeenFocus seenFocus) {
        this(theme, drawings, motion, seenFocus, new Glyphs(), new Paragraphs());
    }

    Color color(Role role) {
        return theme.color(role);
    }

    Font font(TextStyle style) {
        return theme.font(style);
    }

    Paragraph paragraph(String text, TextStyle style) {
        return paragraphs.of(text, font(style));
    }

    void paintGlyph(Graphics2D g, Glyph glyph, Role role, double x, double y, double size) {
        glyphs.paint(g, glyph, color(role), x, y, size);
    }
}
