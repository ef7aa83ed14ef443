package org.backwise.kiosk.content;

import static org.backwise.kiosk.content.FlowRule.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.CardName;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.Place;
import org.backwise.kiosk.core.library.Slide;
import org.backwise.kiosk.core.library.SlideKind;

/** What every flow must have, so that nobody starts unwarned or ends unhelped. */
final class FlowRules {

    private static final Set<String> NECK = Set.of("neck-shoulder", "helper");
    private static final Set<String> AT_HOME =
            Set.of("foam-roller", "floor-twist", "lying-twist", "hip-kneel", "hip-stand", "back-bend", "helper");

    private static final Pattern STOP = Pattern.compile("(?i)\\bstop\\b");
    private static final Pattern HOME = Pattern.compile("(?i)\\bhome\\b");
    private static final Pattern BRAKES = Pattern.compile("(?i)lock the brakes");

    /** One slide "Check first", before the first move. */
    static final ContentRule CHECK_FIRST = FlowRule.ofMoves(flow -> {
        List<Slide> checks = flow.slides().stream()
                .filter(slide -> slide.kind() == SlideKind.CHECK)
                .toList();
        return when(
                checks.size() != 1
                        || !beforeMoves(flow).contains(checks.get(0))
                        || !checks.get(0).page().heading().startsWith("Check first"),
                "does not say 'Check first' on one slide before the first move");
    });

    static final ContentRule STOP_SIGNS = FlowRule.ofMoves(flow -> when(
            flow.slides().stream().noneMatch(slide -> slide.kind() == SlideKind.STOP_SIGNS)
                    && flow.slides().stream()
                            .flatMap(slide -> slide.page().safety().stream())
                            .noneMatch(contains(STOP)),
            "never says when to stop"));

    /** Now, Today and Book end every flow; where a neck may be moved, its signs come first. */
    static final ContentRule END_CARDS = new FlowRule(flow -> true, flow -> {
        List<CardName> cards = new ArrayList<>(List.of(CardName.NOW, CardName.TODAY, CardName.BOOK));
        if (NECK.contains(flow.id().value())) {
            cards.add(0, CardName.NECK_NOW);
        }
        return when(!flow.cards().equals(cards), "ends with " + flow.cards() + ", not with " + cards);
    });

    static final ContentRule OWN_LINE = new FlowRule(
            flow -> !flow.id().equals(FlowId.GET_HELP),
            flow -> when(flow.bookExtra().isEmpty(), "has no line of its own on the card 'Book'"));

    static final ContentRule ON_PAPER =
            new FlowRule(flow -> true, flow -> when(flow.handOut().isEmpty(), "has nothing on paper"));

    static final ContentRule STOP_ON_PAPER = FlowRule.ofMoves(
            flow -> when(flow.handOut().stream().noneMatch(contains(STOP)), "does not say on paper when to stop"));

    /** Floor, kneeling, standing and partner moves are for home. */
    static final ContentRule AT_HOME_ONLY = new FlowRule(
            flow -> AT_HOME.contains(flow.id().value()),
            flow -> when(flow.place() != Place.HOME, "is done here, but belongs at home"));

    /** A flow for home says so before its first move, and on paper. */
    static final ContentRule SAYS_HOME = new FlowRule(
            flow -> flow.place() == Place.HOME,
            flow -> when(
                    beforeMoves(flow).stream().flatMap(slide -> shown(slide)).noneMatch(contains(HOME))
                            || flow.handOut().stream().noneMatch(contains(HOME)),
                    "does not say, before the first move and on paper, that it is for home"));

    static final ContentRule BRAKES_LOCKED = new FlowRule(
            flow -> FlowRule.hasMoves(flow) && flow.place() == Place.HERE,
            flow -> when(
                    flow.slides().stream().flatMap(slide -> shown(slide)).noneMatch(contains(BRAKES)),
                    "does not ask to lock the brakes of a wheelchair"));

    private FlowRules() {}

    private static List<Slide> beforeMoves(Flow flow) {
        return flow.slides().stream().takeWhile(slide -> !slide.kind().isMove()).toList();
    }

    private static Stream<String> shown(Slide slide) {
        return new PlacedPage("", slide.page()).shown().stream();
    }

    private static Predicate<String> contains(Pattern pattern) {
        return text -> pattern.matcher(text).find();
    }
}
