package org.backwise.kiosk.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.CardName;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.FlowGroup;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.Place;
import org.backwise.kiosk.core.library.ReviewRecord;
import org.backwise.kiosk.core.library.Risk;

/** A flow that can still be spoilt. */
final class FlowDraft {

    final String id;
    String title = "A Gentle Move";
    Place place = Place.HERE;
    List<CardName> cards = List.of(CardName.NOW, CardName.TODAY, CardName.BOOK);
    final List<SlideDraft> slides;
    List<String> handOut = List.of("At home, go slow.", "Stop for pain.");
    Optional<String> bookExtra = Optional.of("The move hurts.");

    FlowDraft(String id, SlideDraft... slides) {
        this.id = id;
        this.slides = new ArrayList<>(List.of(slides));
    }

    FlowDraft at(Place where) {
        place = where;
        return this;
    }

    SlideDraft slide(String name) {
        return slides.stream()
                .filter(slide -> slide.id.equals(name))
                .findFirst()
                .orElseThrow();
    }

    Stream<PageDraft> pages() {
        return slides.stream().map(slide -> slide.page);
    }

    Flow flow() {
        return new Flow(
                new FlowId(id),
                title,
                place,
                Risk.LOW,
                3,
                FlowGroup.LEARN,
                cards,
                slides.stream().map(SlideDraft::slide).toList(),
                handOut,
                bookExtra,
                new ReviewRecord("a test", Optional.empty(), Optional.empty(), Optional.empty(), List.of()));
    }
}
