package org.backwise.kiosk.ui.patient;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JPanel;
import org.backwise.kiosk.core.comfort.Reach;
import org.backwise.kiosk.core.library.Answer;
import org.backwise.kiosk.core.visit.Choice;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.backwise.kiosk.ui.kit.ButtonBar;
import org.backwise.kiosk.ui.kit.ButtonStyle;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.KioskButton;
import org.backwise.kiosk.ui.kit.Pages;
import org.backwise.kiosk.ui.text.TurnWords;
import org.backwise.kiosk.ui.theme.TextStyle;

/**
 * The buttons at the foot of a screen. While there is more to read than fits, the ways on make room for one button "More";
 * so nobody gets past words that were never shown.
 */
final class FootBar {

    /** Choices that lead on from a screen once all of it was shown. */
    private static final List<Choice> ONWARD =
            List.of(Choice.Go.NEXT, Choice.Go.PRINT, new Choice.Reply(Answer.YES), new Choice.Reply(Answer.NO));

    private final ChoiceButtons buttons;
    private final Map<Choice, KioskButton> made = new LinkedHashMap<>();
    private final Optional<Pages> pages;
    private final KioskButton more;
    private final ButtonBar bar;
    private final Making making;

    /** @param fromTheRight how many of the last choices stand at the right end, besides "More" */
    FootBar(Making making, List<Choice> choices, int fromTheRight, Visit visit, Optional<Pages> pages) {
        this.making = making;
        this.buttons = new ChoiceButtons(making);
        this.pages = pages;
        if (making.kit().view().reach() == Reach.LOW && visit.choices().contains(Choice.Go.COMFORT)) {
            made.put(Choice.Go.COMFORT, button(Choice.Go.COMFORT, visit));
        }
        choices.forEach(choice -> made.put(choice, button(choice, visit)));
        this.more = more();
        List<KioskButton> row = new ArrayList<>(made.values());
        row.add(more);
        this.bar = new ButtonBar(making.kit(), row, fromTheRight);
        pages.ifPresent(content -> content.onChange(this::showPage));
        showPage();
        update(visit);
    }

    /** Back leads through the pages of a screen before it leads to another screen. */
    private KioskButton button(Choice choice, Visit visit) {
        return choice == Choice.Go.BACK
                ? buttons.make(choice, visit, pressed -> turnOr(-1, new VisitEvent.Select(choice)))
                : buttons.make(choice, visit);
    }

    /** Where no button leads back through the pages, the last page is followed by the first. */
    private void turnOr(int by, VisitEvent otherwise) {
        int count = pages.map(Pages::count).orElse(1);
        int next = pages.map(Pages::at).orElse(0) + by;
        int wanted = made.containsKey(Choice.Go.BACK) ? next : next % count;
        boolean turns = wanted >= 0 && wanted < count;
        if (turns) {
            pages.ifPresent(content -> content.turnTo(wanted));
        }
        making.send().accept(turns ? new VisitEvent.Move() : otherwise);
    }

    JPanel component() {
        return bar;
    }

    /** The height that the bar needs as it is now. */
    int heightFor(int width) {
        bar.setSize(width, 0);
        return bar.getPreferredSize().height;
    }

    /**
     * The height that the bar would need if there were nothing to turn through: "More" is a long word, and must not take the
     * room without which it would not be needed.
     */
    int heightWhenWhole(int width) {
        return bar.heightFor(width, List.copyOf(made.values()));
    }

    /** The button of this choice, if the bar has it. */
    Optional<KioskButton> button(Choice choice) {
        return Optional.ofNullable(made.get(choice));
    }

    /** Where the focus begins: the last way on. */
    Optional<KioskButton> wayOn() {
        return more.isVisible()
                ? Optional.of(more)
                : made.values().stream().filter(KioskButton::isVisible).reduce((earlier, later) -> later);
    }

    void update(Visit visit) {
        made.forEach((choice, button) -> {
            if (visit.choices().contains(choice)) {
                buttons.update(button, choice, visit);
            }
        });
        bar.revalidate();
    }

    private KioskButton more() {
        KioskButton button = new KioskButton(making.kit(), "", ButtonStyle.PRIMARY, TextStyle.BODY_STRONG);
        button.setName("MORE");
        button.addActionListener(pressed -> turnOr(1, new VisitEvent.Move()));
        return button;
    }

    private void showPage() {
        int count = pages.map(Pages::count).orElse(1);
        int at = pages.map(Pages::at).orElse(0);
        boolean round = !made.containsKey(Choice.Go.BACK);
        boolean hasMore = at < count - 1 || round && count > 1;
        boolean hadFocus = more.isFocusOwner();
        more.setText(TurnWords.of(making.words(), at, count));
        more.with(at < count - 1 ? Glyph.MORE : Glyph.UP);
        more.setVisible(hasMore);
        made.forEach((choice, button) -> button.setVisible(!hasMore || !ONWARD.contains(choice)));
        if (hadFocus && !hasMore) {
            wayOn().ifPresent(KioskButton::requestFocusInWindow);
        }
        bar.revalidate();
    }
}
