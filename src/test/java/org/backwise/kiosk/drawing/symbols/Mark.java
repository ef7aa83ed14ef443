package org.backwise.kiosk.drawing.symbols;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;

/** Signs laid over a body. Each has a shape of its own and a white rim, so that colour never carries the meaning. */
public sealed interface Mark extends Symbol {
    /** The white rim on either side of a mark. */
    double RIM = 5;

    /** Pain: a sharp zigzag along a path of straight lines. */
    record Zigzag(double width, String data) implements Mark {
        @Override
        public void draw(Svg svg) {
            rimmed(svg, Palette.KEEP_OFF, width, data);
        }
    }

    /** Tingling or numbness: many short strokes, standing apart. */
    record Tingles(double width, List<String> strokes) implements Mark {
        @Override
        public void draw(Svg svg) {
            strokes.forEach(stroke -> rimmed(svg, Palette.KEEP_OFF, width, stroke));
        }
    }

    /** A sore spot: a jagged star. */
    record Burst(double x, double y, double radius) implements Mark {
        private static final int POINTS = 9;

        @Override
        public void draw(Svg svg) {
            String star = star();
            svg.path(star, Palette.PAPER.stroke(6 + 2 * RIM))
                    .path(star, Palette.KEEP_OFF_ZONE.fill())
                    .path(star, Palette.KEEP_OFF.stroke(7))
                    .circle(x, y, radius * 0.24, Palette.KEEP_OFF.fill());
        }

        private String star() {
            return IntStream.range(0, 2 * POINTS).mapToObj(this::corner).collect(Collectors.joining("L", "M", "Z"));
        }

        private String corner(int index) {
            double angle = Math.PI * index / POINTS - Math.PI / 2;
            double reach = index % 2 == 0 ? radius : radius * 0.56;
            return Svg.point(x + Math.cos(angle) * reach, y + Math.sin(angle) * reach);
        }
    }

    /** A stiff but harmless place: a warm glow without a hard edge, unlike every mark of danger. */
    record Glow(double x, double y, double halfWidth, double halfHeight) implements Mark {
        @Override
        public void draw(Svg svg) {
            svg.ellipse(x, y, halfWidth, halfHeight, Palette.GOLD.fill())
                    .ellipse(x, y, halfWidth * 0.76, halfHeight * 0.76, Palette.CUSHION.fill())
                    .ellipse(x, y, halfWidth * 0.46, halfHeight * 0.46, Palette.WARM.fill());
        }
    }

    /** Throbbing: rings about a spot. */
    record Rings(double x, double y, double radius) implements Mark {
        @Override
        public void draw(Svg svg) {
            svg.circle(x, y, radius * 2.3, Palette.KEEP_OFF_ZONE.fill())
                    .circle(x, y, radius * 2.3, Palette.KEEP_OFF.stroke(5).dashed(2, 13))
                    .circle(x, y, radius * 1.6, Palette.KEEP_OFF.stroke(6))
                    .circle(x, y, radius * 0.8, Palette.KEEP_OFF.fill());
        }
    }

    /** Where something moves to: a line with an open head; the head's wings are given, as the line may bend. */
    record Arrow(String line, String head) implements Mark {
        @Override
        public void draw(Svg svg) {
            svg.path(line, Palette.PAPER.stroke(20)).path(head, Palette.PAPER.stroke(20));
            svg.path(line, Palette.ARROW.stroke(10)).path(head, Palette.ARROW.stroke(10));
        }
    }

    private static void rimmed(Svg svg, Palette colour, double width, String data) {
        svg.path(data, Palette.PAPER.stroke(width + 2 * RIM)).path(data, colour.stroke(width));
    }
}
