package org.backwise.kiosk.ui.theme;

import java.awt.Color;
import java.awt.Font;
import java.util.EnumMap;
import java.util.Map;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.Contrast;
import org.backwise.kiosk.core.comfort.LineSpacing;
import org.backwise.kiosk.core.comfort.Look;
import org.backwise.kiosk.core.comfort.TextSize;

/**
 * Every colour and size on the screen, made from what the patient chose and from the real size of the glass. All sizes
 * come from millimetres. Immutable; a changed choice makes a new theme.
 */
public final class Theme {

    /** Section 508, VVSG 2.0 7.2-I: 12.7 mm at least; VVSG 1.1 asks 17.8 mm of width. */
    private static final double TARGET_HEIGHT_MM = 13.5;

    private static final double TARGET_WIDTH_MM = 18.5;
    private static final double FOCUS_RING_MM = 1.5;
    private static final double USUAL_SHORTER_SIDE_MM = 290;

    /** Larger letters, as a part of the side of a square as large as the glass, leave no room for a few lines of them. */
    private static final double TALLEST_CAPITALS = 1 / 21.7;

    private final Look look;
    private final Palette palette;
    private final Glass glass;
    private final Typefaces typefaces;
    private final Map<TextStyle, Font> fonts = new EnumMap<>(TextStyle.class);

    public Theme(Comfort comfort, Typefaces typefaces, Glass glass) {
        this(comfort.look(), typefaces, glass);
    }

    private Theme(Look look, Typefaces typefaces, Glass glass) {
        this.look = look;
        this.palette = Palette.of(look.contrast());
        this.glass = glass;
        this.typefaces = typefaces;
        for (TextStyle style : TextStyle.values()) {
            double capitals = capitals() * grown(style.ratio());
            fonts.put(style, typefaces.withCapitals(style.weight(), capitals * glass.pixelsAMillimetre()));
        }
    }

    /** How the same glass looks with this chosen. */
    public Theme with(Look chosen) {
        return new Theme(chosen, typefaces, glass);
    }

    /** What the patient chose. */
    public Look look() {
        return look;
    }

    /** Height of the smallest capitals in millimetres; across the room no taller than this glass has room for. */
    private double capitals() {
        double wanted = look.textSize().capitalMillimetres(glass.distance());
        double most = Math.max(
                TextSize.LARGEST.capitalMillimetres(glass.distance()),
                glass.squareMillimetres() * TALLEST_CAPITALS / wider());
        return Math.min(wanted, most);
    }

    /** How many times as much room lines take as they usually do. */
    private double wider() {
        return look.lines().lines() / LineSpacing.USUAL.lines();
    }

    /** How many of the smallest capitals go along the glass, less where letters and lines stand wider apart. */
    public double room() {
        double letters = 1 + look.letters().letters() + look.letters().words() / 2;
        return glass.squareMillimetres() / capitals() / wider() / letters;
    }

    /** From how far all letters are seen at 0.7 degrees or more, in millimetres (EN 301 549, 5.1.4). */
    public double readFrom() {
        return capitals() / TextSize.SEEN;
    }

    public Color color(Role role) {
        return palette.color(role);
    }

    /** Lies over what is not being read: words under it stay at 4.5:1 at least, and black and white stay what they are. */
    public Color veil() {
        double share = switch (look.contrast()) {
            case STANDARD, DARK -> 0.33;
            case LOW -> 0.15;
            case BLACK_ON_WHITE, WHITE_ON_BLACK -> 0;
        };
        Color ground = color(Role.BACKGROUND);
        return new Color(ground.getRed(), ground.getGreen(), ground.getBlue(), (int) Math.round(255 * share));
    }

    public Contrast contrast() {
        return look.contrast();
    }

    public Glass glass() {
        return glass;
    }

    /** The font of a style; no style has smaller capitals than the patient's text size. */
    public Font font(TextStyle style) {
        return fonts.get(style);
    }

    /** How many times the smallest capitals those of a style are; across the room all are alike, where that is larger. */
    private double grown(double ratio) {
        if (look.textSize() != TextSize.ACROSS_ROOM) {
            return grown(ratio, capitals());
        }
        double largest = TextSize.LARGEST.capitalMillimetres(glass.distance());
        return Math.max(1, grown(ratio, largest) * largest / capitals());
    }

    /** Headings grow less where letters are large already or the glass is small, so that words still fit. */
    private double grown(double ratio, double capitals) {
        double room = Math.min(1, glass.shorterMillimetres() / USUAL_SHORTER_SIDE_MM);
        double large = TextSize.USUAL.capitalMillimetres(glass.distance()) / capitals;
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

    /** Gap between things that can be pressed, besides the room of their rings; VVSG 2.0 7.2-I: 2.54 mm at least. */
    public int gap() {
        return Math.max(px(2.7), space(3) - px(0.6));
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

    /** Room for that ring on each side of what can have it; what is painted stands so much inside of its bounds. */
    public int focusRoom() {
        return focusRing() + px(0.5);
    }

    /** Room on each side of letters for the mark that they have while they are spoken. */
    public int markRoom() {
        return px(0.8);
    }
}
