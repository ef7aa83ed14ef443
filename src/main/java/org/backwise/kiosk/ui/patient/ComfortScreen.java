package org.backwise.kiosk.ui.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.Contrast;
import org.backwise.kiosk.core.comfort.Motion;
import org.backwise.kiosk.core.comfort.SpeechRate;
import org.backwise.kiosk.core.comfort.Talk;
import org.backwise.kiosk.core.comfort.TextSize;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Section;
import org.backwise.kiosk.core.visit.Choice;
import org.backwise.kiosk.core.visit.ComfortPanel;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.backwise.kiosk.ui.kit.ButtonStyle;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.KioskButton;
import org.backwise.kiosk.ui.kit.Pages;
import org.backwise.kiosk.ui.kit.TextBlock;
import org.backwise.kiosk.ui.theme.TextStyle;

/** Text and sound: every choice at once, the chosen one with a check mark. */
final class ComfortScreen extends FramedScreen {

    private static final long serialVersionUID = 1;

    private final transient Comfort comfort;
    private final transient ComfortPanel shown;
    private final ChoiceRows rows;

    private ComfortScreen(Making making, Visit visit, ChoiceRows rows) {
        super(
                making,
                Header.heading(making, making.texts().of(visit), visit),
                rows,
                new FootBar(making, List.of(Choice.Go.RESET_COMFORT, Choice.Go.CLOSE), 1, visit, Optional.of(rows)));
        this.comfort = visit.comfort();
        this.shown = (ComfortPanel) visit.screen();
        this.rows = rows;
    }

    static ComfortScreen of(Making making, Visit visit) {
        return new ComfortScreen(making, visit, new ChoiceRows(making.kit(), rows(making, visit)));
    }

    private static List<ChoiceRows.Row> rows(Making making, Visit visit) {
        Comfort now = visit.comfort();
        return List.of(
                row(making, "textSize", TextSize.values(), now.textSize(), now::with),
                row(making, "contrast", Contrast.values(), now.contrast(), now::with),
                row(making, "talk", Talk.values(), now.talk(), now::with),
                row(making, "rate", SpeechRate.values(), now.rate(), now::with),
                row(making, "motion", Motion.values(), now.motion(), now::with));
    }

    private static <T extends Enum<T>> ChoiceRows.Row row(
            Making making, String what, T[] all, T chosen, java.util.function.Function<T, Comfort> chooses) {
        String label = making.words().get("comfort." + what);
        List<KioskButton> buttons = new ArrayList<>();
        for (T one : all) {
            buttons.add(button(making, "comfort." + what + "." + one.name(), one == chosen, chooses.apply(one), label));
        }
        TextBlock words = TextBlock.plain(making.kit(), Part.of(Section.LINE), label, TextStyle.LABEL_STRONG);
        return new ChoiceRows.Row(words, buttons);
    }

    private static KioskButton button(Making making, String key, boolean chosen, Comfort result, String label) {
        String words = making.words().get(key);
        KioskButton button = new KioskButton(
                making.kit(), words, chosen ? ButtonStyle.PRIMARY : ButtonStyle.OUTLINE, TextStyle.LABEL_STRONG);
        if (chosen) {
            button.with(Glyph.CHECK);
        }
        String said = label + ": " + words;
        button.getAccessibleContext().setAccessibleName(chosen ? making.words().get("choice.chosen", said) : said);
        button.setName(key);
        Choice choice = new Choice.SetComfort(result);
        button.addActionListener(pressed -> making.send().accept(new VisitEvent.Select(choice)));
        return button;
    }

    @Override
    public Change update(Visit visit) {
        return shown.equals(visit.screen()) && comfort.equals(visit.comfort())
                ? Change.SAME_SCREEN
                : Change.OTHER_SCREEN;
    }

    @Override
    public Optional<Pages> pages() {
        return Optional.of(rows);
    }
}
