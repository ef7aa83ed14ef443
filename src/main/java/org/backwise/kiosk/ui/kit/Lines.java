package org.backwise.kiosk.ui.kit;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text broken into lines of a width, between words only. Immutable. */
record Lines(List<Line> lines, double lineHeight) {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /** WCAG 2.2, 1.4.8: lines at least one and a half spaces apart within paragraphs. */
    private static final double LINE_SPACING = 1.5;

    private static final double HEADING_SPACING = 1.22;

    /** One line: where it begins in the text, and how it is drawn. */
    record Line(int start, int end, TextLayout layout) {}

    /** How close lines stand. */
    enum Spacing {
        READING,
        HEADING
    }

    static Lines of(String text, Font font, double width, Spacing spacing) {
        double height = font.getSize2D() * (spacing == Spacing.READING ? LINE_SPACING : HEADING_SPACING);
        return new Lines(broken(text, font, width), height);
    }

    /** As few lines as {@link #of} makes, but of even length, so that no word is left alone on the last. */
    static Lines balanced(String text, Font font, double width, Spacing spacing) {
        Lines widest = of(text, font, width, spacing);
        double narrow = Math.min(width, Math.max(width / 2, longestWord(text, font)));
        double wide = width;
        while (wide - narrow > 4 && widest.lines.size() > 1) {
            double middle = (narrow + wide) / 2;
            if (of(text, font, middle, spacing).lines.size() > widest.lines.size()) {
                narrow = middle;
            } else {
                wide = middle;
            }
        }
        return of(text, font, wide, spacing);
    }

    /** The width of the widest word: no text may be given less. */
    static double longestWord(String text, Font font) {
        return Arrays.stream(text.split("\\s+"))
                .mapToDouble(word -> font.getStringBounds(word, CONTEXT).getWidth())
                .max()
                .orElse(0);
    }

    private static List<Line> broken(String text, Font font, double width) {
        List<Line> lines = new ArrayList<>();
        if (text.isEmpty()) {
            return lines;
        }
        AttributedString attributed = new AttributedString(text);
        attributed.addAttribute(TextAttribute.FONT, font);
        LineBreakMeasurer measurer = new LineBreakMeasurer(attributed.getIterator(), CONTEXT);
        while (measurer.getPosition() < text.length()) {
            int start = measurer.getPosition();
            TextLayout layout = measurer.nextLayout((float) Math.max(width, font.getSize2D()));
            lines.add(new Line(start, measurer.getPosition(), layout));
        }
        return lines;
    }

    int height() {
        return (int) Math.ceil(lines.size() * lineHeight);
    }

    double width() {
        return lines.stream().mapToDouble(line -> line.layout.getVisibleAdvance()).max().orElse(0);
    }

    /** Baseline of the line with this index, measured from the top. */
    double baseline(int index) {
        TextLayout layout = lines.get(index).layout;
        double letters = layout.getAscent() + layout.getDescent();
        return index * lineHeight + (lineHeight - letters) / 2 + layout.getAscent();
    }

    /** Draws all lines with their upper left corner here, in the colour that is set. */
    void draw(Graphics2D brush, double x, double y) {
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).layout.draw(brush, (float) x, (float) (y + baseline(i)));
        }
    }
}
