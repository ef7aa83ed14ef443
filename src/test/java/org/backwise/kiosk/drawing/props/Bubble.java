package org.backwise.kiosk.drawing.props;

import java.util.function.Consumer;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.space.Flat;

/** A speech bubble without words: lines for speech, or a question's three dots. */
public record Bubble(Flat middle, double width, double height, Flat mouth) {
    public void lines(Svg svg) {
        svg.group("bubble", bubble -> {
            outline(bubble);
            double left = middle.x() - width * 0.3;
            bubble.line(left, middle.y() - 11, left + width * 0.6, middle.y() - 11, Palette.ARROW.stroke(8))
                    .line(left, middle.y() + 11, left + width * 0.38, middle.y() + 11, Palette.ARROW.stroke(8));
        });
    }

    public void dots(Svg svg) {
        svg.group("bubble", bubble -> {
            outline(bubble);
            for (int dot = -1; dot <= 1; dot++) {
                bubble.circle(middle.x() + dot * width * 0.24, middle.y(), 7.5, Palette.ARROW.fill());
            }
        });
    }

    /** Around a small drawing, which is given in its own pixels from the bubble's middle. */
    public void around(Svg svg, Consumer<Svg> content) {
        svg.group("bubble", bubble -> {
            outline(bubble);
            bubble.placed("meaning", middle.x(), middle.y(), content);
        });
    }

    private void outline(Svg svg) {
        double x = middle.x() - width / 2;
        double y = middle.y() - height / 2;
        double foot = middle.x() + (mouth.x() - middle.x()) * 0.35;
        String tail = "M" + Svg.point(foot - 14, middle.y() + height * 0.3) + "L" + Svg.point(mouth.x(), mouth.y())
                + "L" + Svg.point(foot + 14, middle.y() + height * 0.3) + "Z";
        svg.rect(x - 3, y - 3, width + 6, height + 6, height * 0.42, Palette.ARROW.fill())
                .path(tail, Palette.ARROW.stroke(7))
                .rect(x, y, width, height, height * 0.4, Palette.PAPER.fill())
                .path(tail, Palette.PAPER.fill());
    }
}
