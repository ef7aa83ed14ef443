package org.backwise.kiosk.core.visit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.settings.Hours;
import org.backwise.kiosk.core.settings.Times;

/**
 * Every state that a visit can come to from the welcome screen, found breadth-first. Two states are the same where they
 * differ only in comfort settings, in what the voice is doing, in the time that went by and in the number of print jobs.
 */
public final class EveryState {

    private final Map<Visit, List<Edge>> edges = new LinkedHashMap<>();
    private final Comfort comfort;
    private final Function<Visit, Stream<VisitEvent>> events;

    /** One event in one state. */
    public record Edge(Visit from, VisitEvent event, Step step, Visit to) {

        @Override
        public String toString() {
            return from.screen() + " -- " + event + " --> " + to.screen();
        }
    }

    private EveryState(Comfort comfort, Function<Visit, Stream<VisitEvent>> events) {
        this.comfort = comfort;
        this.events = events;
    }

    /** What patients reach by going forward, going back and pressing what they are offered. */
    public static EveryState of(Library library, Comfort comfort) {
        return reachedBy(EveryState::actions, library, comfort);
    }

    /** The same, with more that may happen. */
    public static EveryState reachedBy(Function<Visit, Stream<VisitEvent>> events, Library library, Comfort comfort) {
        EveryState states = new EveryState(comfort, events);
        states.walk(states.core(Visit.waiting(Times.USUAL, library)));
        return states;
    }

    /** Next, back, and every choice on the screen. */
    public static Stream<VisitEvent> actions(Visit visit) {
        return Stream.concat(
                Stream.of(new VisitEvent.Next(), new VisitEvent.Back()),
                visit.choices().stream().map(VisitEvent.Select::new));
    }

    private void walk(Visit first) {
        Deque<Visit> open = new ArrayDeque<>(List.of(first));
        edges.put(first, List.of());
        while (!open.isEmpty()) {
            Visit visit = open.remove();
            List<Edge> out =
                    events.apply(visit).map(event -> edge(visit, event)).toList();
            edges.put(visit, out);
            out.stream().map(Edge::to).filter(to -> !edges.containsKey(to)).forEach(to -> {
                edges.put(to, List.of());
                open.add(to);
            });
        }
    }

    private Edge edge(Visit visit, VisitEvent event) {
        Step step = visit.on(event);
        return new Edge(visit, event, step, core(step.visit()));
    }

    private Visit core(Visit visit) {
        Memory memory =
                new Memory(comfort, visit.memory().check(), visit.memory().flags());
        return new Visit(
                visit.terms(),
                visit.library(),
                Optional.empty(),
                visit.screen(),
                memory,
                Speaking.QUIET,
                0,
                0,
                Hours.ORDINARY);
    }

    public Set<Visit> all() {
        return edges.keySet();
    }

    public Stream<Edge> edges() {
        return edges.values().stream().flatMap(List::stream);
    }

    /** Those from which one of these can be reached. */
    Set<Visit> leadingTo(Predicate<Visit> wanted) {
        Set<Visit> leading = new HashSet<>(all().stream().filter(wanted).toList());
        boolean more = true;
        while (more) {
            List<Visit> found = edges().filter(edge -> leading.contains(edge.to()))
                    .map(Edge::from)
                    .toList();
            more = leading.addAll(found);
        }
        return leading;
    }

    /** Those that can be reached from these without ever coming to a barrier. */
    Set<Visit> reachedFrom(Predicate<Visit> start, Predicate<Visit> barrier) {
        Deque<Visit> open = new ArrayDeque<>(all().stream().filter(start).toList());
        Set<Visit> reached = new HashSet<>(open);
        while (!open.isEmpty()) {
            edges.get(open.remove()).stream()
                    .map(Edge::to)
                    .filter(to -> !barrier.test(to))
                    .filter(reached::add)
                    .forEach(open::add);
        }
        return reached;
    }
}
