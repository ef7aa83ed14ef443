package org.backwise.kiosk.drawing.symbols.things;

import java.util.stream.IntStream;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** The sun comes up behind a clock whose first half hour is filled: stiff for over half an hour each morning. */
public record MorningClock() implements Symbol {
    @Override
    public void draw(Svg svg) {
        IntStream.rangeClosed(0, 6).forEach(ray -> ray(svg, Math.PI * ray / 6));
        new Contour(Palette.GOLD, Palette.CUSHION_LINE).circle(svg, 120, 112, 62);
        svg.placed("clock", 36, 66, 0.7, 0.7, clock -> new Clock(7, 30, 30, Palette.KEEP_OFF_ZONE).draw(clock));
        svg.path("M10 234H230", Palette.FLOOR.stroke(8));
    }

    private static void ray(Svg svg, double angle) {
        double dx = -Math.cos(angle);
        double dy = -Math.sin(angle);
        svg.line(120 + dx * 80, 112 + dy * 80, 120 + dx * 100, 112 + dy * 100, Palette.CUSHION_LINE.stroke(9));
    }
}
