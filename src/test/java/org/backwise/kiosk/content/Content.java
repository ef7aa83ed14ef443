package org.backwise.kiosk.content;

import java.util.List;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.CheckQuestion;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.HelpCard;
import org.backwise.kiosk.core.library.HoldCues;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.library.SharedPages;
import org.backwise.kiosk.core.library.Side;
import org.backwise.kiosk.core.library.Slide;

/** A library as a list of pages and of texts, each with its place. */
record Content(Library library) {

    /** Every slide. */
    List<PlacedPage> slides() {
        return library.flows().stream()
                .flatMap(flow -> flow.slides().stream().map(slide -> new PlacedPage(place(flow, slide), slide.page())))
                .toList();
    }

    /** The safety check, the stop slide, what to ask and take home, and the help cards. */
    List<PlacedPage> shared() {
        SharedPages shared = library.shared();
        return Stream.of(
                        shared.safetyCheck().stream()
                                .map(question -> new PlacedPage("check/" + question.id(), question.page())),
                        Stream.of(
                                new PlacedPage("shared/stop", shared.stop()),
                                new PlacedPage("shared/ask-staff", shared.askStaff()),
                                new PlacedPage("shared/take-home", shared.takeHome())),
                        shared.cards().stream().map(card -> new PlacedPage(place(card), card.page())))
                .flatMap(part -> part)
                .toList();
    }

    List<PlacedPage> pages() {
        return Stream.concat(slides().stream(), shared().stream()).toList();
    }

    /** Everything that is shown, said or printed. */
    List<Text> texts() {
        return Stream.of(
                        pages().stream().flatMap(PlacedPage::texts),
                        library.flows().stream().flatMap(Content::aroundSlides),
                        library.shared().safetyCheck().stream().flatMap(Content::buttons),
                        library.shared().cards().stream().map(card -> new Text(place(card), Role.CALL, card.call())),
                        library.shared().stopSigns().stream()
                                .map(sign -> new Text("shared/stop-signs", Role.PAPER, sign)))
                .flatMap(part -> part)
                .toList();
    }

    static String place(Flow flow, Slide slide) {
        return flow.id() + "/" + slide.id();
    }

    private static String place(HelpCard card) {
        return "card/" + card.name();
    }

    private static Stream<Text> aroundSlides(Flow flow) {
        return Stream.of(
                        Stream.of(new Text(flow.id().value(), Role.TITLE, flow.title())),
                        flow.bookExtra().stream()
                                .map(line -> new Text(flow.id() + "/book-extra", Role.BOOK_EXTRA, line)),
                        flow.handOut().stream().map(line -> new Text(flow.id() + "/hand-out", Role.PAPER, line)),
                        flow.slides().stream().flatMap(slide -> cues(flow, slide)))
                .flatMap(part -> part);
    }

    private static Stream<Text> cues(Flow flow, Slide slide) {
        return slide.hold().stream()
                .flatMap(paced -> cues(paced.cues()))
                .map(cue -> new Text(place(flow, slide), Role.CUE, cue));
    }

    static Stream<String> cues(HoldCues cues) {
        Stream<String> sides =
                Stream.of(Side.values()).flatMap(side -> Stream.of(cues.startOn(side), cues.endOn(side)));
        return Stream.of(sides, Stream.of(cues.during()), cues.change().stream())
                .flatMap(part -> part)
                .filter(cue -> !cue.isEmpty())
                .distinct();
    }

    private static Stream<Text> buttons(CheckQuestion question) {
        return Stream.of(question.yes(), question.no())
                .map(words -> new Text("check/" + question.id(), Role.BUTTON, words));
    }
}
