package org.backwise.kiosk.ui.text;

import java.util.ArrayList;
import java.util.List;
import org.backwise.kiosk.core.comfort.Route;
import org.backwise.kiosk.core.library.HelpCard;
import org.backwise.kiosk.core.speech.Narration;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Section;

/** The help cards with a place for each of their words, so that what is read can be marked. */
public record HelpText(List<CardText> cards) {

    public HelpText {
        cards = List.copyOf(cards);
    }

    /** The words of these cards, most urgent first. */
    public static HelpText of(List<HelpCard> cards) {
        List<CardText> texts = new ArrayList<>();
        int firstLine = 0;
        for (HelpCard card : cards) {
            texts.add(new CardText(card, texts.size() + 1, firstLine));
            firstLine += card.page().lines().size();
        }
        return new HelpText(texts);
    }

    /** All cards as they are read aloud over the open loudspeaker. */
    public Narration narration() {
        return narration(Route.LOUDSPEAKER);
    }

    /** All cards as they are read aloud; private lines only to headphones. */
    public Narration narration(Route route) {
        Spoken spoken = Spoken.by(route);
        return Narration.of(cards.stream().map(card -> card.narration(spoken)).toList());
    }

    /**
     * One card.
     *
     * @param number 1 for the first card
     * @param firstLine index of its first line among the lines of all cards
     */
    public record CardText(HelpCard card, int number, int firstLine) {

        public Part heading() {
            return new Part(Section.HEADING, number);
        }

        public Part call() {
            return new Part(Section.STATUS, number);
        }

        /** Place of the card's own line with this index, from 0. */
        public Part line(int index) {
            return Part.line(firstLine + index);
        }

        public Part safety() {
            return new Part(Section.SAFETY, number);
        }

        private Narration narration(Spoken spoken) {
            List<Narration> parts = new ArrayList<>();
            parts.add(Narration.of(heading(), card.page().heading(), card.page().heading() + "."));
            parts.add(Narration.of(call(), card.call()));
            parts.add(spoken.lines(card.page().lines(), firstLine, card.page().saying()));
            card.page().foot().ifPresent(line -> parts.add(Narration.of(safety(), line.text())));
            return Narration.of(parts);
        }
    }
}
