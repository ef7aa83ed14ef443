package org.backwise.kiosk.ui.patient;

import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.visit.Choice;
import org.backwise.kiosk.core.visit.ComfortPanel;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.ui.kit.Pages;

/** Text and sound: the topics, and every choice of the open one, the chosen ones with a check mark. */
final class ComfortScreen extends FramedScreen {

    private static final long serialVersionUID = 1;

    private static final List<Choice> FOOT = List.of(Choice.Go.RESET_COMFORT, Choice.Go.READ_ALOUD, Choice.Go.CLOSE);

    private final transient Comfort comfort;
    private final transient ComfortPanel shown;
    private final ChoiceRows rows;

    private ComfortScreen(Making making, Visit visit, ChoiceRows rows) {
        super(
                making,
                Header.heading(making, making.texts().of(visit), visit),
                rows,
                new FootBar(making, FOOT, 2, visit, Optional.of(rows)));
        this.comfort = visit.comfort();
        this.shown = (ComfortPanel) visit.screen();
        this.rows = rows;
    }

    static ComfortScreen of(Making making, Visit visit) {
        ComfortRows rows = new ComfortRows(making, visit);
        return new ComfortScreen(making, visit, new ChoiceRows(making.kit(), rows.topics(), rows.rows()));
    }

    @Override
    public Change update(Visit visit) {
        if (!shown.equals(visit.screen()) || !comfort.equals(visit.comfort())) {
            return Change.OTHER_SCREEN;
        }
        updateBar(visit);
        return Change.SAME_SCREEN;
    }

    @Override
    public void turnToNamed(String control) {
        rows.turnToNamed(control);
    }

    @Override
    Pressed pressed() {
        return Pressed.AMONG_CONTENT;
    }

    @Override
    public Optional<Pages> pages() {
        return Optional.of(rows);
    }
}
