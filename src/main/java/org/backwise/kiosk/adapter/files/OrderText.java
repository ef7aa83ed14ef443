package org.backwise.kiosk.adapter.files;

import java.util.List;
import java.util.stream.Collectors;
import org.backwise.kiosk.core.library.Order;
import org.backwise.kiosk.core.library.OrderPlan;
import org.backwise.kiosk.core.library.OrderedFlow;
import org.backwise.kiosk.core.library.Shown;
import org.backwise.kiosk.core.library.SlideId;
import org.backwise.kiosk.core.library.TimedOrder;

/** Writes a plan as {@code order.yaml}, to be read by people too. */
final class OrderText {

    private static final String HEAD = """
            # Which flows patients see, and in what order. Written by the staff desk; may be written by hand too.
            # "When to Get Help" always shows, wherever it stands here.
            # shown: yes or no. slides: leave out to show all of a flow's slides in their own order.
            # Checks, stop signs and help slides show even if you leave them out.

            """;

    private OrderText() {}

    static String of(OrderPlan plan) {
        StringBuilder text = new StringBuilder(HEAD);
        flows(plan.usual(), "", text);
        if (!plan.timed().isEmpty()) {
            text.append("\n# At these hours other orders show; where two meet, the first of them.\ntimetable:\n");
            plan.timed().forEach(timed -> timed(timed, text));
        }
        return text.toString();
    }

    private static void timed(TimedOrder timed, StringBuilder text) {
        List<String> days = timed.days().stream().map(Kebab::of).toList();
        text.append("  - name: '").append(timed.name().replace("'", "''")).append("'\n");
        text.append("    days: [").append(String.join(", ", days)).append("]\n");
        text.append("    from: \"").append(timed.from()).append("\"\n");
        text.append("    until: \"").append(timed.until()).append("\"\n");
        flows(timed.order(), "    ", text);
    }

    private static void flows(Order order, String indent, StringBuilder text) {
        text.append(indent).append("flows:\n");
        for (OrderedFlow flow : order.flows()) {
            text.append(indent).append("  - flow: ").append(flow.id()).append('\n');
            text.append(indent)
                    .append("    shown: ")
                    .append(flow.shown() == Shown.SHOWN ? "yes" : "no")
                    .append('\n');
            if (!flow.slides().isEmpty()) {
                String slides = flow.slides().stream().map(SlideId::value).collect(Collectors.joining(", "));
                text.append(indent).append("    slides: [").append(slides).append("]\n");
            }
        }
    }
}
