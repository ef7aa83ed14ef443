package org.backwise.kiosk.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The type family that is bundled with the kiosk. */
class TypefacesTest {

    private static final int CAPITALS = 18;
    private static final int BOX = 48;

    private final Typefaces typefaces = new Typefaces();

    @ParameterizedTest
    @CsvSource({
        "REGULAR, I, l", "REGULAR, l, 1", "REGULAR, I, 1", "REGULAR, O, 0",
        "SEMI_BOLD, I, l", "SEMI_BOLD, l, 1", "SEMI_BOLD, I, 1", "SEMI_BOLD, O, 0",
        "BOLD, I, l", "BOLD, l, 1", "BOLD, I, 1", "BOLD, O, 0"
    })
    void lettersThatAreOftenMixedUpLookDifferent(Weight weight, String one, String other) {
        BitSet first = ink(weight, one);
        BitSet second = ink(weight, other);
        BitSet different = (BitSet) first.clone();
        different.xor(second);

        assertThat(different.cardinality()).isGreaterThan(Math.min(first.cardinality(), second.cardinality()) / 5);
    }

    @ParameterizedTest
    @EnumSource
    void haveCapitalsOfTheHeightThatWasAskedFor(Weight weight) {
        assertThat(height(ink(weight, "H"))).isBetween(CAPITALS - 1, CAPITALS + 1);
    }

    @ParameterizedTest
    @EnumSource
    void haveEverySignOfTheWordsOnTheScreen(Weight weight) throws IOException {
        ResourceBundle kiosk = ResourceBundle.getBundle("org.backwise.kiosk.ui.text.words", Locale.ROOT);
        Stream<String> words = kiosk.keySet().stream().map(kiosk::getString);

        assertThat(Stream.concat(words, content().stream()))
                .hasSizeGreaterThan(200)
                .allMatch(text -> font(weight).canDisplayUpTo(text) == -1);
    }

    /** Every line of the content's words; notes for staff are never on the screen. */
    private static List<String> content() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("kiosk-config"))) {
            for (Path file : files.filter(path -> path.endsWith("en.yaml")).toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        lines.removeIf(line -> line.strip().startsWith("#"));
        return lines;
    }

    @Test
    void areHeavierFromWeightToWeight() {
        assertThat(ink(Weight.REGULAR, "H").cardinality())
                .isLessThan(ink(Weight.SEMI_BOLD, "H").cardinality());
        assertThat(ink(Weight.SEMI_BOLD, "H").cardinality())
                .isLessThan(ink(Weight.BOLD, "H").cardinality());
    }

    private Font font(Weight weight) {
        return typefaces.withCapitals(weight, CAPITALS);
    }

    /** The dark pixels of a letter that stands at the left edge of a box. */
    private BitSet ink(Weight weight, String letter) {
        BufferedImage image = new BufferedImage(BOX, BOX, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.setFont(font(weight));
        int left = (int) pen.getFont()
                .createGlyphVector(pen.getFontRenderContext(), letter)
                .getVisualBounds()
                .getX();
        pen.drawString(letter, 8 - left, BOX - 12);
        pen.dispose();
        BitSet ink = new BitSet();
        for (int pixel = 0; pixel < BOX * BOX; pixel++) {
            ink.set(pixel, image.getRaster().getSample(pixel % BOX, pixel / BOX, 0) > 127);
        }
        return ink;
    }

    private static int height(BitSet ink) {
        return ink.length() / BOX - ink.nextSetBit(0) / BOX + 1;
    }
}
