package org.backwise.kiosk.ui.kit;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Draws icons in any colour at any size, and keeps those that are recent. Used on the event thread only. */
final class Glyphs {

    private record Tinted(Glyph glyph, int rgb) {}

    /** More than the screens of any two contrasts show; 2 kB each. */
    private static final int KEPT = 400;

    /** Pixels of the side at which an icon is looked at, four to a step of its grid. */
    private static final int MEASURED = 96;

    /** What covers a pixel at least half, of 255. */
    private static final int HALF = 127;

    private final Map<Tinted, Drawing> drawn = new Recent<>(KEPT);
    private final Map<Glyph, Double> before = new EnumMap<>(Glyph.class);

    void paint(Graphics2D g, Glyph glyph, Color color, double x, double y, double size) {
        drawn.computeIfAbsent(new Tinted(glyph, color.getRGB()), Glyphs::load).paint(g, x, y, size, size, 0);
    }

    /** The part of its width that is empty before its first stroke. */
    double emptyBefore(Glyph glyph) {
        return before.computeIfAbsent(glyph, Glyphs::measure);
    }

    private static double measure(Glyph glyph) {
        BufferedImage tried = new BufferedImage(MEASURED, MEASURED, BufferedImage.TYPE_INT_ARGB);
        Graphics2D brush = Brush.of(tried.createGraphics());
        load(new Tinted(glyph, 0)).paint(brush, 0, 0, MEASURED, MEASURED, 0);
        brush.dispose();
        return IntStream.range(0, MEASURED)
                        .filter(x -> IntStream.range(0, MEASURED).anyMatch(y -> tried.getRGB(x, y) >>> 24 > HALF))
                        .findFirst()
                        .orElse(0)
                / (double) MEASURED;
    }

    private static Drawing load(Tinted tinted) {
        try (InputStream in = Glyphs.class.getResourceAsStream(tinted.glyph.resource())) {
            if (in == null) {
                throw new IllegalStateException("missing in the program: " + tinted.glyph.resource());
            }
            String svg = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Drawing.of(svg.replace("#000000", "#%06x".formatted(tinted.rgb & 0xFFFFFF)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
