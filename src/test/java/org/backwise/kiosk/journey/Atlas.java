package org.backwise.kiosk.journey;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.kiosk.core.visit.AskStaff;
import org.backwise.kiosk.core.visit.Choice;
import org.backwise.kiosk.core.visit.ComfortPanel;
import org.backwise.kiosk.core.visit.HelpScreen;
import org.backwise.kiosk.core.visit.Holding;
import org.backwise.kiosk.core.visit.Memory;
import org.backwise.kiosk.core.visit.PrintPreview;
import org.backwise.kiosk.core.visit.Printing;
import org.backwise.kiosk.core.visit.Screen;
import org.backwise.kiosk.core.visit.StaffCall;
import org.backwise.kiosk.core.visit.Stopped;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.backwise.kiosk.core.visit.Welcome;

/** Every screen that pressing leads to in one visit, and the presses that lead there: found without a window. */
record Atlas(Visit from) {

    /** Screens in an order in which each can be gone to from the one before, in the same visit. */
    List<Object> places() {
        return ways().entrySet().stream()
                .filter(way -> !(way.getKey() instanceof Welcome))
                .sorted(Comparator.comparing(way -> late(way.getValue().visit)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The presses from here to this place. */
    List<Choice> wayTo(Object place) {
        return Optional.ofNullable(ways().get(place))
                .orElseThrow(() -> new AssertionError("no way to " + place + " from " + from.screen()))
                .presses;
    }

    /** Whoever has answered the safety check is not asked again. */
    private static int late(Visit visit) {
        return visit.memory().check() == Memory.Check.DONE && !(visit.screen() instanceof AskStaff) ? 1 : 0;
    }

    private record Way(Visit visit, List<Choice> presses) {}

    private Map<Object, Way> ways() {
        Map<Object, Way> ways = new java.util.LinkedHashMap<>();
        Map<Object, Visit> met = new HashMap<>();
        Deque<Way> ahead = new ArrayDeque<>(List.of(new Way(from, List.of())));
        while (!ahead.isEmpty()) {
            Way way = ahead.poll();
            Memory memory = way.visit.memory();
            boolean isNew =
                    met.putIfAbsent(List.of(place(way.visit.screen()), memory.check(), memory.flags()), way.visit)
                            == null;
            boolean isAsked = way.visit.screen() instanceof AskStaff;
            boolean goesOn = (memory.flags().isEmpty() || isAsked) && !(way.visit.screen() instanceof Welcome);
            if (isNew && goesOn) {
                ways.putIfAbsent(place(way.visit.screen()), way);
                onward(way).forEach(ahead::add);
            }
        }
        return ways;
    }

    private static Stream<Way> onward(Way way) {
        return way.visit.choices().stream()
                .filter(choice -> !(choice instanceof Choice.SetComfort))
                .filter(choice -> choice == Choice.Go.BACK || !(way.visit.screen() instanceof AskStaff)) // offers less
                .filter(choice -> choice != Choice.Go.READ_ALOUD) // leads nowhere
                .filter(choice -> choice != Choice.Go.SET_UP_SWITCHES) // there every key is a switch
                .map(choice -> {
                    List<Choice> presses = new ArrayList<>(way.presses);
                    presses.add(choice);
                    return new Way(way.visit.on(new VisitEvent.Select(choice)).visit(), presses);
                });
    }

    /** Tells screens apart as a patient does. */
    static Object place(Screen screen) {
        if (screen instanceof ComfortPanel panel) {
            return panel.topic();
        }
        if (screen instanceof StaffCall || screen instanceof AskStaff || screen instanceof Printing) {
            return screen.getClass();
        }
        if (screen instanceof PrintPreview preview) {
            return List.of(PrintPreview.class, preview.extent());
        }
        if (screen instanceof Stopped stopped) {
            return List.of(Stopped.class, stopped.slide());
        }
        if (screen instanceof Holding holding) {
            return List.of(Holding.class, holding.slide(), holding.isOver());
        }
        return screen instanceof HelpScreen help ? help.flow() : screen;
    }
}
