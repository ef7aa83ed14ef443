package org.backwise.kiosk.ui.kit;

import java.awt.Color;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Draws icons in any colour at any size, and keeps those that are recent. Used on the event thread only. */
final class Glyphs {

    private record Tinted(Glyph glyph, int rgb) {}

    /** More than the screens of any two contrasts show; 2 kB each. */
    private static final int KEPT = 400;

    private final Map<Tinted, Drawing> drawn = new Recent<>(KEPT);

    void paint(Graphics2D g, Glyph glyph, Color color, double x, double y, double size) {
        drawn.computeIfAbsent(new Tinted(glyph, color.getRGB()), Glyphs::load).paint(g, x, y, size, size, 0);
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
