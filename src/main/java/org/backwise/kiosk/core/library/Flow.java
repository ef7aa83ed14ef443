package org.backwise.kiosk.core.library;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An ordered list of slides about one technique or topic. It ends at the help screen.
 *
 * @param minutes about how long it takes
 * @param cards the help cards at its end, most urgent first
 * @param handOut the steps on paper
 * @param bookExtra this flow's own last line on the card "Book a visit"
 */
public record Flow(
        FlowId id,
        String title,
        Place place,
        Risk risk,
        int minutes,
        FlowGroup group,
        List<CardName> cards,
        List<Slide> slides,
        List<String> handOut,
        Optional<String> bookExtra,
        ReviewRecord review) {

    public Flow {
        slides = List.copyOf(slides);
        cards = List.copyOf(cards);
        handOut = List.copyOf(handOut);
        if (slides.isEmpty()) {
            throw new IllegalArgumentException("flow " + id + " has no slides");
        }
    }

    /** Whether the safety check comes before this flow. */
    public boolean needsSafetyCheck() {
        return risk != Risk.NONE;
    }

    /** Whether anything worth opening is left of this flow for a patient with these flags. */
    public boolean isOfferedTo(Set<Flag> flags) {
        return !needsSafetyCheck()
                || slides.stream().anyMatch(slide -> slide.kind().isMove() && slide.isOfferedTo(flags));
    }

    /** The slides for a patient with these flags; who is unsteady meets the easier way before the usual moves. */
    public List<Slide> slidesFor(Set<Flag> flags) {
        List<Slide> offered =
                slides.stream().filter(slide -> slide.isOfferedTo(flags)).toList();
        return flags.contains(Flag.UNSTEADY) ? easierFirst(offered) : offered;
    }

    /** The picture that stands for this flow on the menu: its first move, else its first slide. */
    public Picture face() {
        return slides.stream()
                .min(Comparator.comparing(slide -> slide.kind() == SlideKind.MOVE ? 0 : 1))
                .orElseThrow()
                .page()
                .picture();
    }

    Flow withSlides(List<Slide> shown) {
        return new Flow(id, title, place, risk, minutes, group, cards, shown, handOut, bookExtra, review);
    }

    private static List<Slide> easierFirst(List<Slide> slides) {
        int firstMove = 0;
        while (firstMove < slides.size() && !slides.get(firstMove).kind().isMove()) {
            firstMove++;
        }
        List<Slide> rest = slides.subList(firstMove, slides.size());
        return Stream.of(
                        slides.subList(0, firstMove).stream(),
                        rest.stream().filter(slide -> slide.kind() == SlideKind.EASIER),
                        rest.stream().filter(slide -> slide.kind() != SlideKind.EASIER))
                .flatMap(part -> part)
                .toList();
    }
}
