package org.backwise.kiosk.core.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.HelpCard;
import org.backwise.kiosk.core.library.HoldLength;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.library.Page;
import org.backwise.kiosk.core.library.Slide;

/**
 * What is read to a group: the questions of the safety check where a flow with moves was chosen, then each flow in staff's
 * order, and behind each the help cards. None of these can be left out.
 */
public final class GroupPlan {

    private final Library library;

    public GroupPlan(Library library) {
        this.library = library;
    }

    /** The pages for these flows; empty where none is left of them. */
    public List<Station> stations(Set<FlowId> chosen) {
        List<Flow> flows = library.flows().stream()
                .filter(flow -> chosen.contains(flow.id()))
                .toList();
        List<Station> stations = new ArrayList<>();
        if (flows.stream().anyMatch(Flow::needsSafetyCheck)) {
            List<Draft> questions = library.shared().safetyCheck().stream()
                    .map(question -> new Draft(question.page(), Optional.empty(), 0))
                    .toList();
            stations.addAll(numbered(Optional.empty(), questions));
        }
        flows.forEach(flow -> stations.addAll(numbered(Optional.of(flow.title()), pages(flow))));
        return List.copyOf(stations);
    }

    private record Draft(Page page, Optional<String> lead, int rest) {}

    private List<Draft> pages(Flow flow) {
        List<Draft> pages = new ArrayList<>();
        flow.slidesFor(Set.of()).forEach(slide -> pages.add(new Draft(slide.page(), Optional.empty(), rest(slide))));
        for (HelpCard card : library.helpCards(flow)) {
            pages.add(new Draft(card.page(), Optional.of(card.call()), 0));
        }
        return pages;
    }

    /** A group holds as long as a first try, never longer. */
    private static int rest(Slide slide) {
        return slide.hold().map(paced -> paced.hold().seconds(HoldLength.EASY)).orElse(0);
    }

    private static List<Station> numbered(Optional<String> title, List<Draft> pages) {
        List<Station> stations = new ArrayList<>();
        for (Draft page : pages) {
            Station.Place place = new Station.Place(stations.size() + 1, pages.size());
            stations.add(new Station(title, page.page(), page.lead(), page.rest(), place));
        }
        return stations;
    }
}
