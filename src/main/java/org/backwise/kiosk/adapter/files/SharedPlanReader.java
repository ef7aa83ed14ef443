package org.backwise.kiosk.adapter.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backwise.kiosk.core.library.Answer;
import org.backwise.kiosk.core.library.CardName;
import org.backwise.kiosk.core.library.Flag;
import org.backwise.kiosk.core.library.SlideId;
import org.backwise.kiosk.core.library.Urgency;

/** Reads {@code shared.yaml}. As in {@link FlowPlanReader}, stand-ins are never shown. */
final class SharedPlanReader {

    private static final Kind<Integer> REST = new WholeNumber(30, 600, "seconds");
    private static final int NO_REST = 30;

    private final Problems problems;
    private final PlanParts parts;

    SharedPlanReader(Problems problems) {
        this.problems = problems;
        this.parts = new PlanParts(problems);
    }

    /** The pictures named in what has been read. */
    List<NamedPicture> pictures() {
        return parts.pictures();
    }

    SharedPlan read(Fields shared) {
        Optional<Fields> stop = shared.part("stop");
        SharedPlan plan = new SharedPlan(
                checks(shared),
                parts.picture(stop),
                stop.flatMap(known -> known.one("rest-seconds", REST)).orElse(NO_REST),
                picture(shared, "ask-staff"),
                picture(shared, "take-home"),
                cards(shared));
        stop.ifPresent(Fields::noMore);
        shared.noMore();
        return plan;
    }

    private NamedPicture picture(Fields shared, String key) {
        Optional<Fields> page = shared.part(key);
        NamedPicture picture = parts.picture(page);
        page.ifPresent(Fields::noMore);
        return picture;
    }

    private List<SharedPlan.Check> checks(Fields shared) {
        List<SharedPlan.Check> checks = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (Fields check : shared.parts("safety-check")) {
            Optional<SlideId> id = check.one("id", Kinds.slug()).map(SlideId::new);
            SharedPlan.Check plan = new SharedPlan.Check(
                    id.orElse(new SlideId("stand-in")),
                    check.one("safe-answer", Kinds.yesOrNo()).orElse(Answer.NO),
                    check.one("flag", Kinds.oneOf(Flag.values())).orElse(Flag.NOT_READY),
                    parts.picture(check),
                    PlanParts.hearing(check));
            check.noMore();
            id.ifPresent(known -> {
                parts.requireNew(known.value(), used, check.lineOf("id"));
                checks.add(plan);
            });
        }
        return checks;
    }

    private List<SharedPlan.Card> cards(Fields shared) {
        List<SharedPlan.Card> cards = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (Fields card : shared.parts("cards")) {
            Optional<CardName> name = card.one("id", Kinds.oneOf(CardName.values()));
            SharedPlan.Card plan =
                    new SharedPlan.Card(name.orElse(CardName.NOW), parts.picture(card), PlanParts.hearing(card));
            urgency(card, name);
            card.noMore();
            name.ifPresent(known -> {
                parts.requireNew(plan.id(), used, card.lineOf("id"));
                cards.add(plan);
            });
        }
        if (!cards.isEmpty()) {
            parts.requireCards(cards.stream().map(SharedPlan.Card::name).toList(), shared.lineOf("cards"));
        }
        return cards;
    }

    private void urgency(Fields card, Optional<CardName> name) {
        Optional<Urgency> urgency = card.one("urgency", Kinds.oneOf(Urgency.values()));
        if (name.isPresent() && urgency.isPresent() && name.get().urgency() != urgency.get()) {
            problems.tell(
                    card.lineOf("urgency"),
                    "The card " + Quoted.of(Kebab.of(name.get())) + " cannot have the urgency "
                            + Quoted.of(Kebab.of(urgency.get())) + ".",
                    "Write 'urgency: " + Kebab.of(name.get().urgency()) + "'.");
        }
    }
}
