package org.backwise.kiosk.ui.patient;

import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.visit.Choice;
import org.backwise.kiosk.core.visit.HelpScreen;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.ui.kit.Pages;
import org.backwise.kiosk.ui.kit.TextBlock;
import org.backwise.kiosk.ui.text.ScreenText;

/** "When to seek professional help": the cards, and the way to take them home. */
final class HelpCardsScreen extends FramedScreen {

    private static final long serialVersionUID = 1;

    private final transient HelpScreen shown;
    private final CardRow cards;

    private HelpCardsScreen(Making making, Visit visit, ScreenText text, CardRow cards) {
        super(
                making,
                Header.heading(making, text, visit),
                cards,
                new FootBar(
                        making,
                        List.of(
                                Choice.Go.HOME,
                                Choice.Go.BACK,
                                Choice.Go.CALL_STAFF,
                                Choice.Go.READ_ALOUD,
                                Choice.Go.PRINT),
                        2,
                        visit,
                        Optional.of(cards)));
        this.shown = (HelpScreen) visit.screen();
        this.cards = cards;
    }

    static HelpCardsScreen of(Making making, Visit visit) {
        CardRow cards = new CardRow(making.kit(), ((HelpScreen) visit.screen()).cards(visit));
        return new HelpCardsScreen(making, visit, making.texts().of(visit), cards);
    }

    @Override
    public Change update(Visit visit) {
        updateBar(visit);
        return shown.equals(visit.screen()) ? Change.SAME_SCREEN : Change.OTHER_SCREEN;
    }

    @Override
    public Optional<Pages> pages() {
        return Optional.of(cards);
    }

    @Override
    public Optional<TextBlock> block(Part part) {
        return cards.block(part).or(() -> super.block(part));
    }

    @Override
    public void turnTo(Part part) {
        cards.turnTo(part);
    }
}
