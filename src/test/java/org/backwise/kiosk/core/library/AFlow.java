package org.backwise.kiosk.core.library;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A flow to test with. */
public record AFlow(String id, Risk risk, List<CardName> cards, List<ASlide> slides, Optional<String> bookExtra) {

    private static final ReviewRecord UNSIGNED =
            new ReviewRecord("a test", Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    /** A flow whose moves need the safety check. */
    public static AFlow of(String id, ASlide... slides) {
        List<CardName> cards = List.of(CardName.NOW, CardName.TODAY, CardName.BOOK);
        return new AFlow(id, Risk.LOW, cards, List.of(slides), Optional.empty());
    }

    /** "When to get help", as short as can be. */
    public static AFlow getHelp() {
        return of(
                        FlowId.GET_HELP.value(),
                        ASlide.of(SlideKind.HELP, "Get help now"),
                        ASlide.of(SlideKind.HELP, "Call us today"))
                .harmless();
    }

    public AFlow harmless() {
        return new AFlow(id, Risk.NONE, cards, slides, bookExtra);
    }

    public AFlow plus(ASlide slide) {
        return new AFlow(
                id,
                risk,
                cards,
                Stream.concat(slides.stream(), Stream.of(slide)).toList(),
                bookExtra);
    }

    public AFlow withCards(CardName... changed) {
        return new AFlow(id, risk, List.of(changed), slides, bookExtra);
    }

    public AFlow withBookExtra(String line) {
        return new AFlow(id, risk, cards, slides, Optional.of(line));
    }

    public Flow flow() {
        List<Slide> made = slides.stream().map(ASlide::slide).toList();
        return new Flow(
                new FlowId(id),
                "The flow " + id,
                Place.HERE,
                risk,
                3,
                id.equals(FlowId.GET_HELP.value()) ? FlowGroup.GET_HELP : FlowGroup.LOWER_BACK,
                cards,
                made,
                List.of("Sit tall."),
                bookExtra,
                UNSIGNED);
    }
}
