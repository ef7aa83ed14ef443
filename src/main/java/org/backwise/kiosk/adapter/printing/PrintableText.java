package org.backwise.kiosk.adapter.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Keeps every character printable: one that the font lacks would come out as an empty box, or stop the page. */
final class PrintableText {

    private static final String UNKNOWN = "?";
    private static final char NO_BREAK_SPACE = '\u00A0';

    private final CmapLookup glyphs;

    /** For text set in this TrueType font. */
    PrintableText(byte[] font) {
        try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            glyphs = parsed.getUnicodeCmapLookup();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The text with pictograms and invisible signs left out and foreign letters as question marks. */
    String of(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(sign -> {
            if (sign == '\n' || glyphs.getGlyphId(sign) != 0) {
                printable.appendCodePoint(sign);
            } else {
                printable.append(instead(sign));
            }
        });
        return printable.toString();
    }

    /** The text with this phone number kept on one line wherever it occurs. */
    static String unbroken(String text, String number) {
        boolean phone = number.chars().anyMatch(Character::isDigit);
        return phone ? text.replace(number, number.replace(' ', NO_BREAK_SPACE)) : text;
    }

    private static String instead(int sign) {
        if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
            return " ";
        }
        return switch (Character.getType(sign)) {
            case Character.OTHER_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.FORMAT,
                    Character.CONTROL,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.SURROGATE -> "";
            default -> UNKNOWN;
        };
    }
}
