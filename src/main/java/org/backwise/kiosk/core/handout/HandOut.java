package org.backwise.kiosk.core.handout;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.Flag;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.HelpCard;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.library.Page;
import org.backwise.kiosk.core.library.Slide;

/**
 * The print-out of one flow, or of several with the help cards once. Holds nothing about the person who prints it.
 *
 * @param flows at least one, in the order printed
 * @param cards most urgent first
 * @param size that of the letters
 */
public record HandOut(List<FlowPage> flows, List<HelpCard> cards, PrintSize size) {

    public HandOut {
        flows = List.copyOf(flows);
        cards = List.copyOf(cards);
        if (flows.isEmpty()) {
            throw new IllegalArgumentException("a hand-out needs a flow");
        }
    }

    /**
     * The print-out of this flow for a patient with these flags, in the usual size: moves that were not offered stay away.
     * Without flags it is the blank one, with all moves, as staff hand it out.
     */
    public static HandOut of(Library library, Flow flow, Set<Flag> flags) {
        return new HandOut(List.of(FlowPage.of(library, flow, flags)), library.helpCards(flow), PrintSize.USUAL);
    }

    /** The print-out of these flows as one, in the usual size; each card that one of them ends with comes once. */
    public static HandOut of(Library library, List<Flow> flows, Set<Flag> flags) {
        if (flows.size() == 1) {
            return of(library, flows.get(0), flags);
        }
        List<FlowPage> pages = flows.stream()
                .map(flow -> FlowPage.of(library, flow, flags).with(flow.bookExtra()))
                .toList();
        List<HelpCard> cards = library.shared().cards().stream()
                .filter(card -> flows.stream().anyMatch(flow -> flow.cards().contains(card.name())))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
        return new HandOut(pages, cards, PrintSize.USUAL);
    }

    /** The titles of its flows. */
    public String title() {
        return flows.stream().map(FlowPage::title).collect(Collectors.joining(", "));
    }

    /** Everything on it that has a page of the screen of its own. */
    public List<Page> pages() {
        return Stream.concat(
                        flows.stream().flatMap(flow -> flow.moves().stream()).map(Slide::page),
                        cards.stream().map(HelpCard::page))
                .toList();
    }

    /** The same in letters of this size. */
    public HandOut in(PrintSize letters) {
        return new HandOut(flows, cards, letters);
    }
}
