package org.backwise.kiosk.drawing.flows;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.props.Arrow;

/** Signs that are seen during a part of the loop only. Nothing fades. */
final class Phases {
    private static final int STEPS = 240;

    private Phases() {}

    /** Two arrows that take turns: one while the body comes to its end pose, the other while it goes back. */
    static void inTurn(Svg svg, double seconds, Arrow coming, Arrow going) {
        during(svg, seconds, 0, 0.5, coming::draw);
        during(svg, seconds, 0.505, 1, going::draw);
    }

    /** Something seen from one part of the loop to another, both of them included. */
    static void during(Svg svg, double seconds, double from, double to, Consumer<Svg> content) {
        List<String> values = IntStream.rangeClosed(0, STEPS)
                .mapToDouble(step -> step % STEPS / (double) STEPS)
                .mapToObj(time -> time >= from - 1e-6 && time <= to + 1e-6 ? "1" : "0")
                .toList();
        svg.group("phase", phase -> {
            phase.animateOpacity(seconds, values);
            content.accept(phase);
        });
    }
}
