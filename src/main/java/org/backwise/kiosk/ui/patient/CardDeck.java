package org.backwise.kiosk.ui.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.kiosk.core.comfort.TextSize;
import org.backwise.kiosk.core.library.HelpCard;
import org.backwise.kiosk.core.library.Urgency;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.ui.kit.CardView;
import org.backwise.kiosk.ui.kit.FootLineView;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.Kit;
import org.backwise.kiosk.ui.kit.TextBlock;
import org.backwise.kiosk.ui.text.HelpText;
import org.backwise.kiosk.ui.theme.Role;
import org.backwise.kiosk.ui.theme.TextStyle;

/** The help cards in letters of one size, and the ways in which they may be laid out. */
record CardDeck(List<CardView> cards) {

    /** How large the words on the cards are: as those of a slide, or smaller where that saves a page. */
    enum Letters {
        LARGE(TextStyle.BODY, TextStyle.BODY_STRONG),
        USUAL(TextStyle.CARD, TextStyle.CARD_STRONG),
        SMALL(TextStyle.LABEL, TextStyle.LABEL_STRONG);

        /** Who chose small letters gets none that are smaller than those of a slide. */
        static Stream<Letters> with(TextSize size) {
            return size == TextSize.SMALL ? Stream.of(LARGE) : Stream.of(values());
        }

        private final TextStyle line;
        private final TextStyle strong;

        Letters(TextStyle line, TextStyle strong) {
            this.line = line;
            this.strong = strong;
        }
    }

    static CardDeck of(Kit kit, List<HelpCard> helpCards, Letters letters) {
        return new CardDeck(HelpText.of(helpCards).cards().stream()
                .map(text -> card(kit, text, letters))
                .toList());
    }

    private static CardView card(Kit kit, HelpText.CardText text, Letters letters) {
        HelpCard card = text.card();
        Role role = role(card.name().urgency());
        Role ink = CardView.inkOn(role);
        List<TextBlock> lines = new ArrayList<>();
        for (int i = 0; i < card.page().lines().size(); i++) {
            String words = card.page().lines().get(i);
            lines.add(new TextBlock(kit, text.line(i), words, letters.line, Role.ON_CARD, TextBlock.Bullet.DOT));
        }
        return new CardView(
                kit,
                role,
                glyph(card.name().urgency()),
                plain(kit, text.heading(), card.page().heading(), TextStyle.TITLE, ink),
                plain(kit, text.call(), card.call(), letters.strong, ink),
                lines,
                card.page().foot().map(line -> FootLineView.words(kit, text.safety(), line, letters.strong)));
    }

    private static TextBlock plain(Kit kit, Part part, String words, TextStyle style, Role ink) {
        return new TextBlock(kit, part, words, style, ink, TextBlock.Bullet.NONE);
    }

    private static Role role(Urgency urgency) {
        return switch (urgency) {
            case NOW -> Role.DANGER;
            case TODAY -> Role.WARNING;
            case BOOK -> Role.PRIMARY;
        };
    }

    private static Glyph glyph(Urgency urgency) {
        return switch (urgency) {
            case NOW -> Glyph.BELL;
            case TODAY -> Glyph.PHONE;
            case BOOK -> Glyph.CALENDAR;
        };
    }

    Optional<TextBlock> block(Part part) {
        return cards.stream()
                .map(card -> card.block(part))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Pages of this many cards beside each other, evenly filled; nothing where a card would be cut. */
    Optional<List<List<ShownCard>>> beside(int columns, int width, int height) {
        evenBands(width);
        if (cards.stream().anyMatch(card -> card.heightFor(width) > height)) {
            return Optional.empty();
        }
        int pages = (cards.size() + columns - 1) / columns;
        int each = (cards.size() + pages - 1) / pages;
        List<List<ShownCard>> laid = new ArrayList<>();
        for (int from = 0; from < cards.size(); from += each) {
            laid.add(cards.subList(from, Math.min(cards.size(), from + each)).stream()
                    .map(ShownCard::whole)
                    .toList());
        }
        return Optional.of(laid);
    }

    /** The bands of cards beside each other end on one line. */
    void evenBands(int width) {
        int highest =
                cards.stream().mapToInt(card -> card.leastBand(width)).max().orElse(0);
        cards.forEach(card -> card.band(highest));
    }

    /** Each band is as high as its own words need, where cards stand below each other. */
    void ownBands() {
        cards.forEach(card -> card.band(0));
    }

    /** Pages of cards below each other, cut where a card is taller than the room. */
    List<List<ShownCard>> stacked(int width, int height, int gap) {
        ownBands();
        List<List<ShownCard>> laid = new ArrayList<>();
        List<ShownCard> current = new ArrayList<>();
        int used = 0;
        for (ShownCard shown : slices(width, height)) {
            int needed = shown.heightFor(width);
            if (!current.isEmpty() && used + gap + needed > height) {
                laid.add(current);
                current = new ArrayList<>();
                used = 0;
            }
            current.add(shown);
            used += (used > 0 ? gap : 0) + needed;
        }
        laid.add(current);
        return laid;
    }

    private List<ShownCard> slices(int width, int height) {
        return cards.stream()
                .flatMap(card -> card.slices(width, height).stream().map(slice -> new ShownCard(card, slice)))
                .toList();
    }
}
