package org.backwise.kiosk.ui.patient;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JComponent;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.HelpCard;
import org.backwise.kiosk.core.library.Place;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Section;
import org.backwise.kiosk.core.visit.Choice;
import org.backwise.kiosk.core.visit.ComfortPanel;
import org.backwise.kiosk.core.visit.HelpScreen;
import org.backwise.kiosk.core.visit.Holding;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.ui.kit.FootLineView;
import org.backwise.kiosk.ui.kit.KioskButton;
import org.backwise.kiosk.ui.kit.PictureView;
import org.backwise.kiosk.ui.kit.TextBlock;
import org.backwise.kiosk.ui.text.HelpText;
import org.backwise.kiosk.ui.text.ScreenText;
import org.backwise.kiosk.ui.theme.TextStyle;

/** What stands on a screen on which everything comes one below the other, in reading order: all words, the picture, and what can be pressed. */
final class SheetItems {

    private final Making making;
    private final Visit visit;
    private final ScreenText text;
    private final Optional<TextBlock> count;
    private final List<JComponent> items = new ArrayList<>();
    private final Map<Choice, KioskButton> buttons = new LinkedHashMap<>();

    /** @param foot choices that stand at the foot of every page */
    SheetItems(Making making, Visit visit, List<Choice> foot) {
        this.making = making;
        this.visit = visit;
        this.text = making.texts().of(visit);
        this.count = secondsLeft(making, visit)
                .map(words -> TextBlock.plain(making.kit(), Part.of(Section.CONTROL), words, TextStyle.DISPLAY));
        if (count.isEmpty()) {
            text.title().ifPresent(words -> read(Part.of(Section.TITLE), words, TextStyle.LABEL));
        }
        text.status().ifPresent(words -> read(Part.of(Section.STATUS), words, TextStyle.LABEL));
        read(Part.of(Section.HEADING), text.heading(), TextStyle.HEADING);
        count.ifPresent(items::add);
        for (int i = 0; i < text.lines().size(); i++) {
            read(Part.line(i), text.lines().get(i), TextStyle.BODY);
        }
        if (count.isPresent()) {
            text.title().ifPresent(words -> read(Part.of(Section.TITLE), words, TextStyle.LABEL));
        }
        if (visit.screen() instanceof HelpScreen help) {
            HelpText.of(help.cards(visit)).cards().forEach(this::card);
        }
        text.foot().ifPresent(line -> items.add(FootLineView.words(making.kit(), Part.of(Section.SAFETY), line)));
        if (!isQuestion()) {
            picture();
        }
        PhoneCodes.of(making, visit).ifPresent(items::add);
        PageSpread.of(making, visit).ifPresent(items::add);
        press(foot);
        if (isQuestion()) {
            picture();
        }
    }

    /** Answers are looked for below the words that ask; the picture then comes last. */
    private boolean isQuestion() {
        return visit.choices().stream().anyMatch(Choice.Reply.class::isInstance);
    }

    private void picture() {
        text.picture().ifPresent(shown -> items.add(new PictureView(making.kit(), shown, PictureView.Ground.ROUNDED)));
    }

    /** The answers, and the words that ask for them, to stand above answers that come on another page. */
    Optional<Sheets.Asked> asked() {
        List<KioskButton> answers = buttons.entrySet().stream()
                .filter(made -> made.getKey() instanceof Choice.Reply)
                .map(Map.Entry::getValue)
                .toList();
        TextBlock again = TextBlock.plain(making.kit(), Part.of(Section.HEADING), text.heading(), TextStyle.HEADING);
        return answers.isEmpty() ? Optional.empty() : Optional.of(new Sheets.Asked(again, answers));
    }

    /** All of it. */
    List<JComponent> all() {
        return items;
    }

    /** The buttons among it whose words may change. */
    Map<Choice, KioskButton> buttons() {
        return buttons;
    }

    /** The seconds of a hold, which go on. */
    Optional<TextBlock> count() {
        return count;
    }

    /** How much of a phase is left, or that all is done, in words, where a move is being paced. */
    static Optional<String> secondsLeft(Making making, Visit visit) {
        return Optional.of(visit.screen())
                .filter(Holding.class::isInstance)
                .map(Holding.class::cast)
                .map(holding -> (holding.isOver() ? "" : holding.secondsLeft() + " ")
                        + making.texts().unit(holding));
    }

    private void read(Part part, String words, TextStyle style) {
        items.add(TextBlock.plain(making.kit(), part, words, style));
    }

    private void card(HelpText.CardText card) {
        HelpCard shown = card.card();
        read(card.heading(), shown.page().heading(), TextStyle.HEADING);
        read(card.call(), shown.call(), TextStyle.BODY_STRONG);
        for (int i = 0; i < shown.page().lines().size(); i++) {
            read(card.line(i), shown.page().lines().get(i), TextStyle.BODY);
        }
        shown.page().foot().ifPresent(line -> items.add(FootLineView.words(making.kit(), card.safety(), line)));
    }

    private void press(List<Choice> foot) {
        if (visit.screen() instanceof ComfortPanel) {
            ComfortRows rows = new ComfortRows(making, visit, TextStyle.LABEL_STRONG);
            items.addAll(rows.topics());
            rows.rows().forEach(row -> {
                items.add(row.label());
                row.value().ifPresent(items::add);
                items.addAll(row.buttons());
            });
        }
        ChoiceButtons maker = new ChoiceButtons(making);
        offered()
                .filter(choice -> !foot.contains(choice))
                .forEach(choice -> buttons.put(choice, maker.make(choice, visit)));
        buttons.forEach((choice, button) -> {
            if (choice instanceof Choice.OpenFlow open) {
                visit.library().flow(open.flow()).ifPresent(flow -> button.setText(tile(flow)));
            }
        });
        buttons.entrySet().stream()
                .sorted(Comparator.comparing(made -> !(made.getKey() instanceof Choice.Reply)))
                .forEach(made -> items.add(made.getValue()));
    }

    /** What the topics and rows of text and sound offer, they bring themselves. */
    private Stream<Choice> offered() {
        Stream<Choice> choices = visit.choices().stream();
        return visit.screen() instanceof ComfortPanel
                ? choices.filter(choice -> choice == Choice.Go.RESET_COMFORT || choice == Choice.Go.READ_ALOUD)
                : choices;
    }

    /** What the tile of a flow tells on other screens, in a line. */
    private String tile(Flow flow) {
        String key = flow.place() == Place.HERE ? "menu.here" : "menu.home";
        return flow.title() + ", " + making.words().get(key, flow.minutes());
    }
}
