package org.backwise.kiosk.drawing.symbols.things;

import java.util.Set;
import java.util.stream.IntStream;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A calendar page of whole weeks; the ticked days count from 0, row by row. */
public record Calendar(int weeks, Set<Integer> ticked) implements Symbol {
    private static final double DAY = 74;
    private static final double TOP = 112;

    @Override
    public void draw(Svg svg) {
        Box frame = frame();
        new Contour(Palette.PAPER, Palette.ARROW, 9).rect(svg, 6, 26, frame.width() - 12, frame.height() - 32, 28);
        svg.path("M6 90V54Q6 26 34 26H%s".formatted(frame.width() - 34) + "q28 0 28 28V90Z", Palette.ARROW.fill());
        IntStream.of(110, 270, 430).forEach(x -> ring(svg, x));
        IntStream.range(0, weeks * 7).forEach(day -> day(svg, day));
    }

    @Override
    public Box frame() {
        return new Box(0, 0, 540, TOP + weeks * DAY + 10);
    }

    private static void ring(Svg svg, double x) {
        svg.line(x, 12, x, 54, Palette.PAPER.stroke(24)).line(x, 12, x, 54, Palette.PROP.stroke(14));
    }

    private void day(Svg svg, int day) {
        double x = 14 + day % 7 * 73.2;
        double y = TOP + day / 7 * DAY;
        Palette ground = ticked.contains(day) ? Palette.OK_ZONE : Palette.TILE;
        svg.rect(x + 4, y, 64, 64, 12, ground.fill());
        if (ticked.contains(day)) {
            svg.placed("tick", x + 36, y + 32, 1, 1, tick -> tick.path("M-17 1L-5 14L18 -13", Palette.OK.stroke(11)));
        }
    }
}
