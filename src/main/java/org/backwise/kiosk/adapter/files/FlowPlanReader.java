package org.backwise.kiosk.adapter.files;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backwise.kiosk.core.library.CardName;
import org.backwise.kiosk.core.library.Flag;
import org.backwise.kiosk.core.library.FlowGroup;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.Place;
import org.backwise.kiosk.core.library.Posture;
import org.backwise.kiosk.core.library.Risk;
import org.backwise.kiosk.core.library.SlideId;
import org.backwise.kiosk.core.library.SlideKind;

/**
 * Reads {@code flow.yaml}. What is wrong is told and gets a stand-in, so that the rest is checked in the same run; a
 * flow with any problem is left out, so no stand-in is ever shown.
 */
final class FlowPlanReader {

    private static final int MOST_MINUTES = 30;

    private final FlowId folder;
    private final Problems problems;
    private final PlanParts parts;
    private final ReviewReader reviews;

    /** @param folder the name of the flow's folder, which its id must repeat */
    FlowPlanReader(FlowId folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
        this.parts = new PlanParts(problems);
        this.reviews = new ReviewReader(problems);
    }

    /** The pictures named in what has been read. */
    List<NamedPicture> pictures() {
        return parts.pictures();
    }

    /** The sources named in what has been read. */
    List<NamedSource> sources() {
        return reviews.sources();
    }

    FlowPlan read(Fields flow) {
        FlowPlan plan = new FlowPlan(
                id(flow),
                flow.one("place", Kinds.oneOf(Place.values())).orElse(Place.HOME),
                flow.one("risk", Kinds.oneOf(Risk.values())).orElse(Risk.MEDIUM),
                flow.one("minutes", new WholeNumber(1, MOST_MINUTES, "minutes")).orElse(1),
                flow.one("group", Kinds.oneOf(FlowGroup.values())).orElse(FlowGroup.LEARN),
                cards(flow),
                slides(flow),
                reviews.read(flow));
        flow.noMore();
        if (plan.hasMoves()) {
            requireCare(plan, flow);
        }
        return plan;
    }

    private void requireCare(FlowPlan plan, Fields flow) {
        if (plan.slides().stream().noneMatch(slide -> slide.kind() == SlideKind.CHECK)) {
            problems.tell(
                    flow.lineOf("slides"),
                    "A flow with moves has no slide of the kind 'check'.",
                    "Add one that says who should ask first.");
        }
        if (plan.risk() == Risk.NONE) {
            problems.tell(
                    flow.lineOf("risk"),
                    "A flow with moves has the risk 'none', so nobody would see the safety check.",
                    "Write gentle, low or medium.");
        }
    }

    private FlowId id(Fields flow) {
        FlowId id = flow.one("id", Kinds.slug()).map(FlowId::new).orElse(folder);
        if (!id.equals(folder)) {
            problems.tell(
                    flow.lineOf("id"),
                    "The id " + Quoted.of(id.value()) + " is not the name of the folder.",
                    "Write 'id: " + folder + "', or rename the folder.");
        }
        return id;
    }

    private List<CardName> cards(Fields flow) {
        List<CardName> cards = flow.many("cards", Kinds.oneOf(CardName.values()));
        Set<String> used = new HashSet<>();
        cards.forEach(card -> parts.requireNew(Kebab.of(card), used, flow.lineOf("cards")));
        if (!cards.isEmpty()) {
            parts.requireCards(cards, flow.lineOf("cards"));
        }
        return cards;
    }

    private List<SlidePlan> slides(Fields flow) {
        List<SlidePlan> slides = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (Fields fields : flow.parts("slides")) {
            slide(fields).ifPresent(slide -> {
                parts.requireNew(slide.id().value(), used, fields.lineOf("id"));
                slides.add(slide);
            });
        }
        return slides;
    }

    private Optional<SlidePlan> slide(Fields slide) {
        Optional<SlideId> id = slide.one("id", Kinds.slug()).map(SlideId::new);
        SlidePlan plan = new SlidePlan(
                slide.line(),
                id.orElse(new SlideId("stand-in")),
                slide.one("kind", Kinds.oneOf(SlideKind.values())).orElse(SlideKind.CHECK),
                parts.picture(slide),
                slide.oneIfSet("posture", Kinds.oneOf(Posture.values())).orElse(Posture.SEATED),
                slide.ifSet("hold").map(new HoldReader(problems)::read),
                flags(slide, "safe-after"),
                flags(slide, "hidden-after"),
                PlanParts.hearing(slide));
        slide.noMore();
        return id.map(known -> plan);
    }

    private static Set<Flag> flags(Fields slide, String key) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(slide.manyIfSet(key, Kinds.oneOf(Flag.values())));
        return flags;
    }
}
