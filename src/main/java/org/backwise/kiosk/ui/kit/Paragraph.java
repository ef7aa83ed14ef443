package org.backwise.kiosk.ui.kit;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text measured once in a font, so that breaking it into lines of any width is only arithmetic: screens try several
 * widths before one is shown. Immutable.
 */
final class Paragraph {

    static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /** WCAG 2.2, 1.4.8. */
    private static final int MOST_LETTERS = 80;

    private final String text;
    private final Typesetting set;
    private final double[] at;
    private final List<Integer> gaps;

    Paragraph(String text, Typesetting set) {
        this.text = text;
        this.set = set;
        this.at = positions(text, set);
        this.gaps = gaps(text);
    }

    private static double[] positions(String text, Typesetting set) {
        GlyphVector glyphs = set.font().createGlyphVector(CONTEXT, text);
        double[] positions = new double[text.length() + 1];
        double added = 0;
        for (int i = 0; i <= text.length(); i++) {
            double natural =
                    glyphs.getGlyphPosition(Math.min(i, glyphs.getNumGlyphs())).getX();
            positions[i] = natural + added;
            added += i < text.length() ? set.roomBehind(text.charAt(i)) : 0;
        }
        return positions;
    }

    /** Offsets behind which a line may end. */
    private static List<Integer> gaps(String text) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ENGLISH);
        breaks.setText(text);
        List<Integer> gaps = new ArrayList<>();
        breaks.first();
        for (int gap = breaks.next(); gap != BreakIterator.DONE; gap = breaks.next()) {
            if (!isInsideNumber(text, gap)) {
                gaps.add(gap);
            }
        }
        return gaps;
    }

    /** A phone number is read off the screen while dialling: none is broken over two lines. */
    private static boolean isInsideNumber(String text, int gap) {
        return gap >= 2
                && gap < text.length()
                && Character.isDigit(text.charAt(gap))
                && Character.isWhitespace(text.charAt(gap - 1))
                && Character.isDigit(text.charAt(gap - 2));
    }

    String text() {
        return text;
    }

    Font font() {
        return set.font();
    }

    Typesetting set() {
        return set;
    }

    /** Width of a stretch of the text without the blanks at its end, in pixels. */
    double width(int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return at[last] - at[start];
    }

    double longestWord() {
        double longest = 0;
        int start = 0;
        for (int gap : gaps) {
            longest = Math.max(longest, width(start, gap));
            start = gap;
        }
        return longest;
    }

    /** Offsets at which lines of this width end; a word wider than a line is cut rather than lost. */
    List<Integer> ends(double width) {
        List<Integer> ends = new ArrayList<>();
        int start = 0;
        int fitting = 0;
        for (int gap : gaps) {
            if (fitting > start && (width(start, gap) > width || letters(start, gap) > MOST_LETTERS)) {
                ends.add(fitting);
                start = fitting;
            }
            while (width(start, gap) > width && gap - start > 1) {
                start = cut(start, gap, width);
                ends.add(start);
            }
            fitting = gap;
        }
        if (text.length() > start) {
            ends.add(text.length());
        }
        return ends;
    }

    private int letters(int start, int end) {
        return text.substring(start, end).stripTrailing().length();
    }

    /** Whether this stretch is one word, or less. */
    boolean isOneWord(int start, int end) {
        return text.substring(start, end).strip().chars().noneMatch(Character::isWhitespace);
    }

    private int cut(int start, int end, double width) {
        int cut = start + 1;
        while (cut + 1 < end && width(start, cut + 1) <= width) {
            cut++;
        }
        return cut;
    }
}
