package org.backwise.kiosk.ui.kit;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A text measured once in a font, so that breaking it into lines of any width is only arithmetic: screens try several
 * widths before one is shown. Immutable.
 */
final class Paragraph {

    static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /** WCAG 2.2, 1.4.8. */
    private static final int MOST_LETTERS = 80;

    /** A line that ends early behind a sentence is at least so full, or it looks like a mistake. */
    private static final double LEAST_OF_LINE = 0.35;

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
        return ends(0, width);
    }

    private List<Integer> ends(int from, double width) {
        List<Integer> ends = new ArrayList<>();
        int start = from;
        int fitting = from;
        for (int gap : gaps.stream().filter(gap -> gap > from).toList()) {
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

    /** As many lines, and none of them longer, but ending behind sentences where they can; empty where none can. */
    Optional<List<Integer>> endsBySentence(double width) {
        List<Integer> ends = new ArrayList<>();
        int parted = 0;
        int start = 0;
        List<Integer> rest = ends(width);
        while (rest.size() > 1) {
            Optional<Integer> sentence = sentenceEnd(start, rest, width);
            parted += sentence.isPresent() ? 1 : 0;
            start = sentence.orElse(rest.get(0));
            ends.add(start);
            rest = ends(start, width);
        }
        ends.addAll(rest);
        boolean alone = isOneWord(start, text.length());
        return parted > 0 && !alone ? Optional.of(ends) : Optional.empty();
    }

    /** Where the line from here could end behind a sentence, or else a colon, with no more lines to follow than else. */
    private Optional<Integer> sentenceEnd(int start, List<Integer> usual, double width) {
        return lastEnd(".?!", start, usual, width).or(() -> lastEnd(":", start, usual, width));
    }

    private Optional<Integer> lastEnd(String signs, int start, List<Integer> usual, double width) {
        return gaps.stream()
                .filter(gap -> gap > start && gap < usual.get(0))
                .filter(gap -> isBehind(signs, gap) && width(start, gap) > width * LEAST_OF_LINE)
                .filter(gap -> ends(gap, width).size() < usual.size())
                .reduce((earlier, later) -> later);
    }

    private boolean isBehind(String signs, int gap) {
        String before = text.substring(0, gap).stripTrailing();
        return !before.isEmpty() && signs.indexOf(before.charAt(before.length() - 1)) >= 0;
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
