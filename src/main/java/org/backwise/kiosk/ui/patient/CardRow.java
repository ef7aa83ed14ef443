package org.backwise.kiosk.ui.patient;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.HelpCard;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.ui.kit.Kit;
import org.backwise.kiosk.ui.kit.PagedPanel;
import org.backwise.kiosk.ui.kit.TextBlock;
import org.backwise.kiosk.ui.theme.Glass;

/**
 * The help cards: all side by side where they fit, else some of them, else below each other, else one after the other. As
 * few pages as may be come first, then large letters; on upright glass cards below each other come before narrow ones.
 */
final class CardRow extends PagedPanel {

    private static final long serialVersionUID = 1;
    private static final int NARROWEST_CARD_MM = 100;

    private final transient Kit kit;
    private final transient List<CardDeck> decks;
    private transient Laid laid;

    /**
     * Cards on pages.
     *
     * @param columns how many stand beside each other; 1 for cards below each other
     */
    private record Laid(CardDeck deck, int columns, List<List<ShownCard>> pages) {

        boolean hasFewerPagesThan(Laid other) {
            return pages.size() < other.pages.size();
        }
    }

    CardRow(Kit kit, List<HelpCard> helpCards) {
        this.kit = kit;
        setOpaque(false);
        this.decks = CardDeck.Letters.with(kit.theme().look().textSize())
                .map(letters -> CardDeck.of(kit, helpCards, letters))
                .toList();
        this.laid = new Laid(decks.get(0), 1, List.of(List.of()));
        decks.forEach(deck -> deck.cards().forEach(this::add));
    }

    Optional<TextBlock> block(Part part) {
        return laid.deck().block(part);
    }

    void turnTo(Part part) {
        for (int i = 0; i < count(); i++) {
            if (laid.pages().get(i).stream().anyMatch(shown -> shown.holds(part))) {
                turnTo(i);
            }
        }
    }

    @Override
    public int count() {
        return laid.pages().size();
    }

    @Override
    public void doLayout() {
        Laid best = best();
        boolean changed = best.pages().size() != count();
        laid = best;
        stayAt(at());
        decks.forEach(deck -> deck.cards().forEach(card -> card.setVisible(false)));
        for (ShownCard shown : laid.pages().get(at())) {
            shown.card().setVisible(true);
            shown.card().show(shown.slice());
        }
        if (laid.columns() > 1) {
            laid.deck().evenBands(widthOf(laid.columns()));
            layBeside();
        } else {
            laid.deck().ownBands();
            layStack();
        }
        if (changed) {
            tellCount();
        }
    }

    private Laid best() {
        boolean upright = kit.theme().glass().orientation() == Glass.Orientation.PORTRAIT;
        return (upright ? Stream.concat(stacked(), beside()) : Stream.concat(beside(), stacked()))
                .reduce((first, second) -> second.hasFewerPagesThan(first) ? second : first)
                .orElseThrow();
    }

    private Stream<Laid> beside() {
        int most = decks.get(0).cards().size();
        return IntStream.iterate(most, columns -> columns > 1, columns -> columns - 1)
                .filter(columns -> widthOf(columns) >= kit.theme().px(NARROWEST_CARD_MM))
                .boxed()
                .flatMap(columns -> decks.stream()
                        .flatMap(deck -> deck
                                .beside(columns, widthOf(columns), getHeight())
                                .map(pages -> new Laid(deck, pages.get(0).size(), pages))
                                .stream()));
    }

    private Stream<Laid> stacked() {
        return decks.stream().map(deck -> new Laid(deck, 1, deck.stacked(getWidth(), getHeight(), gap())));
    }

    private int widthOf(int columns) {
        return (getWidth() - (columns - 1) * gap()) / columns;
    }

    private int gap() {
        return kit.theme().gap();
    }

    private void layBeside() {
        List<ShownCard> shown = laid.pages().get(at());
        int width = widthOf(laid.columns());
        int tallest = laid.deck().cards().stream()
                .mapToInt(card -> card.heightFor(width))
                .max()
                .orElse(0);
        int height = Math.min(getHeight(), tallest + kit.theme().space(12));
        for (int i = 0; i < shown.size(); i++) {
            shown.get(i).card().setBounds(i * (width + gap()), 0, width, height);
        }
    }

    private void layStack() {
        List<ShownCard> shown = laid.pages().get(at());
        int needed = shown.stream()
                        .mapToInt(one -> one.heightFor(getWidth()) + gap())
                        .sum()
                - gap();
        int spare = Math.max(0, Math.min(kit.theme().space(8), (getHeight() - needed) / Math.max(1, shown.size())));
        int y = 0;
        for (ShownCard one : shown) {
            int height = Math.min(getHeight(), one.heightFor(getWidth()) + spare);
            one.card().setBounds(0, y, getWidth(), height);
            y += height + gap();
        }
    }
}
