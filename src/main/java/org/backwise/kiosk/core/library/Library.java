package org.backwise.kiosk.core.library;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All flows in the order shown, with the shared pages: what a visit draws on. Never without {@link FlowId#GET_HELP}. */
public record Library(List<Flow> flows, SharedPages shared, SimplePath path, Notices notices) {

    /** With no simple path. */
    public Library(List<Flow> flows, SharedPages shared) {
        this(flows, shared, SimplePath.NONE);
    }

    /** Without lines of the clinic's own. */
    public Library(List<Flow> flows, SharedPages shared, SimplePath path) {
        this(flows, shared, path, Notices.NONE);
    }

    public Library {
        flows = List.copyOf(flows);
        if (flows.stream().noneMatch(flow -> flow.id().equals(FlowId.GET_HELP))) {
            throw new IllegalArgumentException("a library needs the flow " + FlowId.GET_HELP);
        }
    }

    public Optional<Flow> flow(FlowId id) {
        return flows.stream().filter(flow -> flow.id().equals(id)).findFirst();
    }

    /** The flow that tells when to get help. */
    public Flow getHelp() {
        return flow(FlowId.GET_HELP).orElseThrow();
    }

    /** The help cards that end this flow, most urgent first, with the flow's own line and the clinic's. */
    public List<HelpCard> helpCards(Flow flow) {
        List<HelpCard> cards = new ArrayList<>();
        for (CardName name : flow.cards()) {
            shared.cards().stream()
                    .filter(card -> card.name() == name)
                    .map(card -> name == CardName.BOOK
                            ? flow.bookExtra().map(card::plus).orElse(card)
                            : card)
                    .forEach(cards::add);
        }
        if (!cards.isEmpty()) {
            int last = cards.size() - 1;
            notices.help().ifPresent(line -> cards.set(last, cards.get(last).plus(line)));
        }
        return List.copyOf(cards);
    }

    /** The same with these lines of the clinic's own. */
    public Library with(Notices own) {
        return new Library(flows, shared, path, own);
    }

    /** The same without a notice that is over at this time. */
    public Library at(LocalDateTime now) {
        return with(notices.at(now));
    }

    /** This library as staff want it shown; see {@link Order}. */
    public Library arranged(Order order) {
        return new Library(order.applyTo(flows), shared, path, notices);
    }
}
