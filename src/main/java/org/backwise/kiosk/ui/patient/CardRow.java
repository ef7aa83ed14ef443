package org.backwise.kiosk.ui.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JPanel;
import org.backwise.kiosk.core.library.HelpCard;
import org.backwise.kiosk.core.library.Urgency;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.ui.kit.CardView;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.Kit;
import org.backwise.kiosk.ui.kit.Pages;
import org.backwise.kiosk.ui.kit.TextBlock;
import org.backwise.kiosk.ui.text.HelpText;
import org.backwise.kiosk.ui.theme.Role;
import org.backwise.kiosk.ui.theme.TextStyle;

/** The help cards: side by side where they fit, else below each other, else one after the other. */
final class CardRow extends JPanel implements Pages {

    private static final long serialVersionUID = 1;
    private static final int NARROWEST_CARD_MM = 100;

    private final transient Kit kit;
    private final transient List<CardView> cards = new ArrayList<>();
    private transient List<List<Shown>> pages = List.of(List.of());
    private transient Runnable listener = () -> {};
    private int page;

    /** A card, or a part of it where it is too tall for the screen. */
    private record Shown(CardView card, CardView.Slice slice) {

        static Shown whole(CardView card) {
            return new Shown(card, card.slices(Short.MAX_VALUE, Short.MAX_VALUE).get(0));
        }

        boolean holds(Part part) {
            return card.block(part).isPresent() && card.isOn(part, slice);
        }

        int heightFor(int width) {
            return card.heightFor(width, slice);
        }
    }

    CardRow(Kit kit, List<HelpCard> helpCards) {
        super(null);
        this.kit = kit;
        setOpaque(false);
        HelpText.of(helpCards).cards().forEach(text -> cards.add(card(text)));
        cards.forEach(this::add);
    }

    private CardView card(HelpText.CardText text) {
        HelpCard card = text.card();
        Role role = role(card.name().urgency());
        Role ink = CardView.inkOn(role);
        List<TextBlock> lines = new ArrayList<>();
        for (int i = 0; i < card.page().lines().size(); i++) {
            String words = card.page().lines().get(i);
            lines.add(new TextBlock(kit, text.line(i), words, TextStyle.LABEL, Role.ON_CARD, TextBlock.Bullet.DOT));
        }
        return new CardView(
                kit,
                role,
                glyph(card.name().urgency()),
                new TextBlock(kit, text.heading(), card.page().heading(), TextStyle.TITLE, ink, TextBlock.Bullet.NONE),
                new TextBlock(kit, text.call(), card.call(), TextStyle.LABEL_STRONG, ink, TextBlock.Bullet.NONE),
                lines,
                card.page()
                        .safety()
                        .map(words -> new TextBlock(
                                kit,
                                text.safety(),
                                words,
                                TextStyle.LABEL_STRONG,
                                Role.DANGER_INK,
                                TextBlock.Bullet.NONE)));
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

    void turnTo(Part part) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).stream().anyMatch(shown -> shown.holds(part))) {
                turnTo(i);
            }
        }
    }

    @Override
    public int count() {
        return pages.size();
    }

    @Override
    public int at() {
        return page;
    }

    @Override
    public void turnTo(int wanted) {
        page = Math.max(0, Math.min(pages.size() - 1, wanted));
        revalidate();
        repaint();
        listener.run();
    }

    @Override
    public void onChange(Runnable told) {
        listener = told;
    }

    @Override
    public void doLayout() {
        int gap = kit.theme().gap();
        int beside = (getWidth() - (cards.size() - 1) * gap) / Math.max(1, cards.size());
        boolean allBeside = beside >= kit.theme().px(NARROWEST_CARD_MM)
                && cards.stream().allMatch(card -> card.heightFor(beside) <= getHeight());
        List<List<Shown>> laid =
                allBeside ? List.of(cards.stream().map(Shown::whole).toList()) : stacked(gap);
        boolean changed = laid.size() != pages.size();
        pages = laid;
        page = Math.min(page, pages.size() - 1);
        cards.forEach(card -> card.setVisible(false));
        for (Shown shown : pages.get(page)) {
            shown.card().setVisible(true);
            shown.card().show(shown.slice());
        }
        if (allBeside) {
            layBeside(beside, gap);
        } else {
            layStack(gap);
        }
        if (changed) {
            listener.run();
        }
    }

    private List<List<Shown>> stacked(int gap) {
        List<List<Shown>> laid = new ArrayList<>();
        List<Shown> current = new ArrayList<>();
        int used = 0;
        for (Shown shown : slices()) {
            int height = shown.heightFor(getWidth());
            if (!current.isEmpty() && used + gap + height > getHeight()) {
                laid.add(current);
                current = new ArrayList<>();
                used = 0;
            }
            current.add(shown);
            used += (used > 0 ? gap : 0) + height;
        }
        laid.add(current);
        return laid;
    }

    private List<Shown> slices() {
        return cards.stream()
                .flatMap(card -> card.slices(getWidth(), getHeight()).stream().map(slice -> new Shown(card, slice)))
                .toList();
    }

    private void layBeside(int width, int gap) {
        int tallest =
                cards.stream().mapToInt(card -> card.heightFor(width)).max().orElse(0);
        int height = Math.min(getHeight(), tallest + kit.theme().space(12));
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).setBounds(i * (width + gap), 0, width, height);
        }
    }

    private void layStack(int gap) {
        List<Shown> shown = pages.get(page);
        int needed =
                shown.stream().mapToInt(one -> one.heightFor(getWidth()) + gap).sum() - gap;
        int spare = Math.max(0, Math.min(kit.theme().space(8), (getHeight() - needed) / shown.size()));
        int y = 0;
        for (Shown one : shown) {
            int height = Math.min(getHeight(), one.heightFor(getWidth()) + spare);
            one.card().setBounds(0, y, getWidth(), height);
            y += height + gap;
        }
    }
}
