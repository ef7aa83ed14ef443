package org.backwise.kiosk.ui.theme;

import java.awt.Color;
import java.awt.Font;
import java.util.EnumMap;
import java.util.Map;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.Contrast;
import org.backwise.kiosk.core.comfort.TextSize;

/**
 * Every colour and size on the screen, made from what the patient chose and from the real size of the glass. All sizes
 * come from millimetres. Immutable; a changed choice makes a new theme.
 */
public final class Theme {

    /** Section 508, VVSG 2.0 7.2-I: 12.7 mm at least; VVSG 1.1 asks 17.8 mm of width. */
    private static final double TARGET_HEIGHT_MM = 13.5;

    private static final double TARGET_WIDTH_MM = 18.5;
    private static final double FOCUS_RING_MM = 1.2;
    private static final double USUAL_SHORTER_SIDE_MM = 290;

    private final Contrast contrast;
    private final Palette palette;
    private final Glass glass;
    private final TextSize textSize;
    private final Map<TextStyle, Font> fonts = new EnumMap<>(TextStyle.class);

    public Theme(Comfort comfort, Typefaces typefaces, Glass glass) {
        this.contrast = comfort.contrast();
        this.palette = Palette.of(comfort.contrast());
        this.glass = glass;
        this.textSize = comfort.textSize();
        for (TextStyle style : TextStyle.values()) {
            double capitals = textSize.capitalMillimetres() * grown(style.ratio());
            fonts.put(style, typefaces.withCapitals(style.weight(), capitals * glass.pixelsAMillimetre()));
        }
    }

    public Color color(Role role) {
        return palette.color(role);
    }

    public Contrast contrast() {
        return contrast;
    }

    public Glass glass() {
        return glass;
    }

    /** The font of a style; no style has smaller capitals than the patient's text size. */
    public Font font(TextStyle style) {
        return fonts.get(style);
    }

    /** Headings grow less where letters are large already or the glass is small, so that words still fit. */
    private double grown(double ratio) {
        double room = Math.min(1, glass.shorterMillimetres() / USUAL_SHORTER_SIDE_MM);
        double large = TextSize.USUAL.capitalMillimetres() / textSize.capitalMillimetres();
        double grip = Math.max(0.15, Math.min(1, room * room * large * large));
        return 1 + (ratio - 1) * grip;
    }

    /** Whole pixels for this many millimetres, at least 1. */
    public int px(double millimetres) {
        return (int) Math.max(1, Math.round(millimetres * glass.pixelsAMillimetre()));
    }

    /** The spacing scale: so many steps of about 2 mm, less on small glass. */
    public int space(int steps) {
        double step = Math.min(2.2, Math.max(1.0, glass.shorterMillimetres() / 140));
        return px(step * steps);
    }

    /** Room above and below the words of a button, less on small glass. */
    public int buttonPadding() {
        double room = Math.min(1, glass.shorterMillimetres() / USUAL_SHORTER_SIDE_MM);
        return px(11 * room * room - 1.5);
    }

    /** Gap between things that can be pressed; VVSG 2.0 7.2-I: 2.54 mm at least. */
    public int gap() {
        return Math.max(px(2.7), space(3));
    }

    /** Height that anything pressable has at least. */
    public int targetHeight() {
        return px(TARGET_HEIGHT_MM);
    }

    /** Width that anything pressable has at least. */
    public int targetWidth() {
        return px(TARGET_WIDTH_MM);
    }

    /** Corner radius of buttons and cards. */
    public int corner() {
        return space(4);
    }

    /** Thickness of borders. */
    public int edge() {
        return px(1);
    }

    /** Thickness of the ring around what has the focus. */
    public int focusRing() {
        return px(FOCUS_RING_MM);
    }
}
