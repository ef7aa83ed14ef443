package org.backwise.kiosk.ui.kit;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.LineMetrics;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.backwise.kiosk.core.comfort.LetterSpacing;
import org.backwise.kiosk.core.comfort.LineSpacing;

/** A text broken into lines of a width, between words wherever a word fits on a line. Immutable. */
record Lines(Paragraph paragraph, List<Line> lines, double lineHeight) {

    /**
     * One line.
     *
     * @param start offset of its first character
     * @param end offset behind its last
     * @param width in pixels
     */
    record Line(int start, int end, double width) {}

    /** How close lines stand. */
    enum Spacing {
        READING,
        HEADING
    }

    static Lines of(Paragraph paragraph, double width, Spacing spacing) {
        return of(paragraph, paragraph.ends(width), spacing);
    }

    private static Lines of(Paragraph paragraph, List<Integer> ends, Spacing spacing) {
        LineSpacing chosen = paragraph.set().lines();
        double height =
                paragraph.font().getSize2D() * (spacing == Spacing.READING ? chosen.lines() : chosen.headings());
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int end : ends) {
            lines.add(new Line(start, end, paragraph.width(start, end)));
            start = end;
        }
        return new Lines(paragraph, List.copyOf(lines), height);
    }

    /** Lines to be read at length: full ones, unless they can end behind a sentence, or a word would be alone on the last. */
    static Lines reading(Paragraph paragraph, double width) {
        return reading(paragraph, width, Spacing.READING);
    }

    /** The same, as close as this. */
    static Lines reading(Paragraph paragraph, double width, Spacing spacing) {
        return bySentence(paragraph, width, spacing).orElseGet(() -> fullOrEven(paragraph, width, spacing));
    }

    private static Optional<Lines> bySentence(Paragraph paragraph, double width, Spacing spacing) {
        return paragraph.endsBySentence(width).map(ends -> of(paragraph, ends, spacing));
    }

    private static Lines fullOrEven(Paragraph paragraph, double width, Spacing spacing) {
        Lines full = of(paragraph, width, spacing);
        int count = full.lines.size();
        boolean alone =
                count > 1 && paragraph.isOneWord(full.lines.get(count - 1).start, full.lines.get(count - 1).end);
        return alone ? even(paragraph, width, spacing) : full;
    }

    /** As few lines as {@link #of} makes, but ending behind sentences, or of even length, so that no word is left alone on the last. */
    static Lines balanced(Paragraph paragraph, double width, Spacing spacing) {
        return bySentence(paragraph, width, spacing).orElseGet(() -> even(paragraph, width, spacing));
    }

    private static Lines even(Paragraph paragraph, double width, Spacing spacing) {
        int fewest = paragraph.ends(width).size();
        double narrow = Math.min(width, Math.max(width / 2, paragraph.longestWord()));
        double wide = width;
        while (wide - narrow > 4 && fewest > 1) {
            double middle = (narrow + wide) / 2;
            if (paragraph.ends(middle).size() > fewest) {
                narrow = middle;
            } else {
                wide = middle;
            }
        }
        return of(paragraph, wide, spacing);
    }

    int height() {
        return (int) Math.ceil(lines.size() * lineHeight);
    }

    double width() {
        return lines.stream().mapToDouble(Line::width).max().orElse(0);
    }

    /** Baseline of the line with this index, measured from the top. */
    double baseline(int index) {
        LineMetrics letters = paragraph.font().getLineMetrics("Hg", Paragraph.CONTEXT);
        double high = letters.getAscent() + letters.getDescent();
        return index * lineHeight + (lineHeight - high) / 2 + letters.getAscent();
    }

    /** The letters of a line, ready to be drawn or measured. */
    TextLayout layout(Line line) {
        String text = paragraph.text().substring(line.start, line.end);
        AttributedString letters = new AttributedString(text);
        letters.addAttribute(TextAttribute.FONT, paragraph.set().fontOf('x'));
        if (paragraph.set().letters() != LetterSpacing.USUAL) {
            Font blanks = paragraph.set().fontOf(' ');
            IntStream.range(0, text.length())
                    .filter(at -> text.charAt(at) == ' ')
                    .forEach(at -> letters.addAttribute(TextAttribute.FONT, blanks, at, at + 1));
        }
        return new TextLayout(letters.getIterator(), Paragraph.CONTEXT);
    }

    /** Draws all lines with their upper left corner here, in the colour that is set. */
    void draw(Graphics2D brush, double x, double y) {
        for (int i = 0; i < lines.size(); i++) {
            layout(lines.get(i)).draw(brush, (float) x, (float) (y + baseline(i)));
        }
    }
}
