package org.backwise.kiosk.ui.patient;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.visit.Choice;
import org.backwise.kiosk.core.visit.ComfortPanel;
import org.backwise.kiosk.core.visit.ComfortTopic;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.ui.kit.Pages;
import org.backwise.kiosk.ui.patient.ChoiceRows.TopicsStand;
import org.backwise.kiosk.ui.theme.TextStyle;
import org.backwise.kiosk.ui.theme.Theme;

/** Text and sound: the topics, and every choice of the open one, the chosen ones with a check mark. */
final class ComfortScreen extends FramedScreen {

    private static final long serialVersionUID = 1;

    private static final List<Choice> FOOT = List.of(Choice.Go.RESET_COMFORT, Choice.Go.READ_ALOUD, Choice.Go.CLOSE);

    /** Words are as large as those of the slides where all choices then still stand on one page. */
    private static final List<TextStyle> STYLES = List.of(TextStyle.BODY_STRONG, TextStyle.CARD_STRONG);

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
        Optional<TextStyle> columns = inColumns(making, visit);
        return STYLES.stream()
                .map(style -> of(making, visit, columns, style))
                .filter(screen -> screen.isOnePage(making))
                .findFirst()
                .orElseGet(() -> of(making, visit, columns, TextStyle.LABEL_STRONG));
    }

    private static ComfortScreen of(Making making, Visit visit, Optional<TextStyle> columns, TextStyle style) {
        ChoiceRows rows = new ChoiceRows(
                making.kit(),
                new ComfortRows(making, visit, columns.orElse(TextStyle.LABEL_STRONG)).topics(),
                columns.isPresent() ? TopicsStand.IN_COLUMNS : TopicsStand.AS_WIDE_AS_THEIR_WORDS,
                new ComfortRows(making, visit, style).rows());
        return new ComfortScreen(making, visit, rows);
    }

    /** The largest words with which all topics stand beside each other in even columns. */
    private static Optional<TextStyle> inColumns(Making making, Visit visit) {
        Theme theme = making.kit().theme();
        int count = ComfortTopic.values().length;
        int column = (theme.glass().width() - 2 * theme.space(5) - (count - 1) * theme.gap()) / count;
        return Stream.concat(STYLES.stream(), Stream.of(TextStyle.LABEL_STRONG))
                .filter(style -> new ComfortRows(making, visit, style).topicsFit(column))
                .findFirst();
    }

    private boolean isOnePage(Making making) {
        return new Fitting(this, making.kit()).isWhole() && rows.count() == 1;
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
