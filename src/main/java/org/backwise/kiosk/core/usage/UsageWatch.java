package org.backwise.kiosk.core.usage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.visit.Asleep;
import org.backwise.kiosk.core.visit.HelpScreen;
import org.backwise.kiosk.core.visit.Holding;
import org.backwise.kiosk.core.visit.Memory;
import org.backwise.kiosk.core.visit.OnSlide;
import org.backwise.kiosk.core.visit.OutOfService;
import org.backwise.kiosk.core.visit.Printing;
import org.backwise.kiosk.core.visit.Screen;
import org.backwise.kiosk.core.visit.StillThere;
import org.backwise.kiosk.core.visit.Stopped;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.backwise.kiosk.core.visit.Welcome;

/**
 * Looks at a visit before and after each event and tells what is to be counted. It changes nothing, and it remembers no
 * more than the flow that is open.
 *
 * @param open the flow last opened in this visit
 * @param told what has been counted of it since: going back and forth does not count again
 * @param printing the flow of each page that is on its way, by ticket
 */
public record UsageWatch(Optional<FlowId> open, Set<Counted> told, Map<Integer, FlowId> printing) {

    /** Before the first visit. */
    public static final UsageWatch BEGIN = new UsageWatch(Optional.empty(), Set.of(), Map.of());

    public UsageWatch {
        told = Set.copyOf(told);
        printing = Map.copyOf(printing);
    }

    /** What one event added. */
    public record Seen(UsageWatch next, List<UsageFact> facts) {

        public Seen {
            facts = List.copyOf(facts);
        }

        private Seen then(Seen later) {
            List<UsageFact> all = new ArrayList<>(facts);
            all.addAll(later.facts);
            return new Seen(later.next, all);
        }
    }

    /** What is to be counted when an event makes another visit of one. */
    public Seen see(VisitEvent event, Visit before, Visit after) {
        Seen printed = pages(before.memory(), after);
        Seen seen = printed.then(printed.next.flow(before.screen().base(), after));
        return seen.then(seen.next.visit(event, before.screen(), after.screen()));
    }

    private Seen visit(VisitEvent event, Screen before, Screen after) {
        boolean waited = isWaiting(before);
        if (waited == isWaiting(after)) {
            return new Seen(this, List.of());
        }
        Counted what = waited ? Counted.BEGAN : ending(event, before, after);
        return new Seen(BEGIN, List.of(UsageFact.of(what)));
    }

    private static boolean isWaiting(Screen screen) {
        return screen instanceof Welcome || screen instanceof Asleep || screen instanceof OutOfService;
    }

    private static Counted ending(VisitEvent event, Screen before, Screen after) {
        if (event instanceof VisitEvent.EndedByStaff) {
            return Counted.ENDED_BY_STAFF;
        }
        if (after instanceof OutOfService) {
            return Counted.BROKE_OFF;
        }
        return before instanceof StillThere ? Counted.WALKED_OFF : Counted.DONE;
    }

    private Seen flow(Screen before, Visit visit) {
        Screen after = visit.screen().base();
        if (after instanceof OnSlide slide && !before.flowShown().equals(Optional.of(slide.flow()))) {
            UsageWatch opened = new UsageWatch(Optional.of(slide.flow()), Set.of(), printing);
            return opened.once(Counted.OPENED);
        }
        if (after instanceof Stopped && !(before instanceof Stopped)) {
            return once(Counted.STOPPED_BY_PAIN);
        }
        boolean read = after instanceof HelpScreen help
                && slideOf(before).filter(slide -> isLast(slide, help, visit)).isPresent();
        return read ? once(Counted.FINISHED) : new Seen(this, List.of());
    }

    private static Optional<OnSlide> slideOf(Screen screen) {
        if (screen instanceof Holding holding) {
            return Optional.of(holding.slide());
        }
        return screen instanceof OnSlide slide ? Optional.of(slide) : Optional.empty();
    }

    private static boolean isLast(OnSlide slide, HelpScreen help, Visit visit) {
        return help.equals(new HelpScreen(slide.flow(), slide.index()))
                && slide.index() + 1 == slide.slides(visit).size();
    }

    private Seen once(Counted what) {
        if (open.isEmpty() || told.contains(what)) {
            return new Seen(this, List.of());
        }
        Set<Counted> more = EnumSet.of(what);
        more.addAll(told);
        return new Seen(new UsageWatch(open, more, printing), List.of(UsageFact.of(what, open.get())));
    }

    private Seen pages(Memory before, Visit after) {
        Set<Integer> waiting = after.memory().prints().waiting();
        Map<Integer, FlowId> next = new HashMap<>(printing);
        if (after.screen() instanceof Printing asked && waiting.contains(asked.ticket())) {
            next.put(asked.ticket(), asked.help().flow());
        }
        boolean came = after.memory().prints().printed() > before.prints().printed();
        List<UsageFact> facts = new ArrayList<>();
        for (Integer ticket : printing.keySet()) {
            if (!waiting.contains(ticket)) {
                FlowId flow = next.remove(ticket);
                if (came) {
                    facts.add(UsageFact.of(Counted.PRINTED, flow));
                }
            }
        }
        return new Seen(new UsageWatch(open, told, next), facts);
    }
}
