package org.backwise.kiosk.ui.kit;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.RoundRectangle2D;
import org.backwise.kiosk.core.comfort.Look;
import org.backwise.kiosk.core.comfort.Motion;
import org.backwise.kiosk.core.comfort.View;
import org.backwise.kiosk.ui.theme.Role;
import org.backwise.kiosk.ui.theme.TextStyle;
import org.backwise.kiosk.ui.theme.Theme;

/** What every component of a screen is drawn with. Made anew when the patient changes the theme. */
public record Kit(
        Theme theme,
        Drawings drawings,
        View view,
        SeenFocus seenFocus,
        Touches touches,
        Glyphs glyphs,
        Paragraphs paragraphs) {

    private static final double RIM_MM = 0.6;

    public Kit(Theme theme, Drawings drawings, View view, SeenFocus seenFocus) {
        this(theme, drawings, view, seenFocus, Touches.PLAIN);
    }

    public Kit(Theme theme, Drawings drawings, View view, SeenFocus seenFocus, Touches touches) {
        this(theme, drawings, view, seenFocus, touches, drawings.glyphs(), new Paragraphs());
    }

    /** The same with this look chosen. */
    public Kit with(Look chosen) {
        return new Kit(theme.with(chosen), drawings, view, seenFocus, touches, glyphs, paragraphs);
    }

    Motion motion() {
        return view.motion();
    }

    Color color(Role role) {
        return theme.color(role);
    }

    Font font(TextStyle style) {
        return theme.font(style);
    }

    Paragraph paragraph(String text, TextStyle style) {
        return paragraphs.of(
                text,
                new Typesetting(
                        font(style), theme.look().letters(), theme.look().lines()));
    }

    /**
     * Paints a ring around what is only read, in the room that lies around it; with a rim of the ground on which a ring is
     * seen, since what is read may stand on any other.
     */
    public void paintRing(Graphics g, Rectangle read) {
        Graphics2D brush = Brush.of(g);
        float ring = theme.focusRing();
        double out = ring / 2 + theme.px(0.3);
        double corner = theme.corner();
        RoundRectangle2D around = new RoundRectangle2D.Double(
                read.x - out, read.y - out, read.width + 2 * out, read.height + 2 * out, corner, corner);
        brush.setColor(color(Role.BACKGROUND));
        brush.setStroke(new BasicStroke(ring + 2 * theme.px(RIM_MM)));
        brush.draw(around);
        brush.setColor(color(Role.FOCUS));
        brush.setStroke(new BasicStroke(ring));
        brush.draw(around);
        brush.dispose();
    }

    void paintGlyph(Graphics2D g, Glyph glyph, Role role, double x, double y, double size) {
        glyphs.paint(g, glyph, color(role), x, y, size);
    }

    /** The same, but its first stroke, and not the empty room before it, begins here. */
    void paintGlyphFlush(Graphics2D g, Glyph glyph, Role role, double x, double y, double size) {
        paintGlyph(g, glyph, role, x - glyphs.emptyBefore(glyph) * size, y, size);
    }
}
