package org.backwise.kiosk.ui.patient;

import java.awt.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.Reach;
import org.backwise.kiosk.core.comfort.TextSize;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Section;
import org.backwise.kiosk.core.visit.Choice;
import org.backwise.kiosk.core.visit.Choice.Go;
import org.backwise.kiosk.core.visit.Screen;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.ui.kit.Caption;
import org.backwise.kiosk.ui.kit.KioskButton;
import org.backwise.kiosk.ui.kit.Kit;
import org.backwise.kiosk.ui.kit.Pages;
import org.backwise.kiosk.ui.kit.TextBlock;

/**
 * Any screen in letters that leave no room for things beside each other, as those that are read across the room: everything
 * comes one below the other, page by page, and only what must always be at hand stands at the foot.
 */
final class SheetScreen extends PatientScreen {

    private static final long serialVersionUID = 1;

    private static final List<Choice> AT_HAND =
            List.of(Go.COMFORT, Go.BACK, Go.STOP_IT_HURTS, Go.END_HOLD, Go.STAY, Go.CLOSE, Go.NEXT);

    /** Less than so many of the smallest capitals fit along the glass, and things cannot stand beside each other. */
    private static final double LEAST_ROOM = 40;

    /** With so many everything fits as it is. */
    private static final double AMPLE_ROOM = 70;

    private static final int ROUNDS = 3;

    private final transient Screen shown;
    private final transient Comfort comfort;
    private final transient Map<Choice, KioskButton> buttons;
    private final transient Optional<TextBlock> count;
    private final Sheets sheets;
    private final transient FootBar bar;
    private final Caption caption;

    private SheetScreen(Making making, Visit visit, SheetItems items, List<Choice> foot) {
        super(making);
        this.shown = visit.screen();
        this.comfort = visit.comfort();
        this.buttons = items.buttons();
        this.count = items.count();
        this.sheets = new Sheets(making.kit(), items.all(), items.asked());
        this.bar = new FootBar(making, foot, 1, visit, Optional.of(sheets));
        this.caption = new Caption(making.kit());
        add(caption);
        add(sheets);
        add(bar.component());
    }

    /** The usual screen, or one of these where what was chosen leaves too little room for it on this glass. */
    static PatientScreen unlessFits(Making making, Visit visit, Supplier<PatientScreen> usual) {
        Kit kit = making.kit();
        boolean across = kit.theme().look().textSize() == TextSize.ACROSS_ROOM;
        if (across || kit.theme().room() < LEAST_ROOM) {
            return of(making, visit);
        }
        PatientScreen made = usual.get();
        boolean fits = kit.theme().room() > AMPLE_ROOM && kit.view().reach() == Reach.USUAL
                || new Fitting(made, kit).isWhole();
        return fits ? made : of(making, visit);
    }

    private static SheetScreen of(Making making, Visit visit) {
        boolean holds = visit.choices().contains(Go.END_HOLD);
        List<Choice> foot = AT_HAND.stream()
                .filter(visit.choices()::contains)
                .filter(choice -> !holds || choice != Go.BACK)
                .toList();
        return new SheetScreen(making, visit, new SheetItems(making, visit, foot), foot);
    }

    @Override
    public Change update(Visit visit) {
        if (!StillTheSame.screen(shown, visit.screen()) || !comfort.equals(visit.comfort())) {
            return Change.OTHER_SCREEN;
        }
        making().texts()
                .of(visit)
                .status()
                .ifPresent(words -> sheets.block(Part.of(Section.STATUS)).ifPresent(block -> block.setText(words)));
        count.ifPresent(block -> SheetItems.secondsLeft(making(), visit).ifPresent(block::setText));
        ChoiceButtons words = new ChoiceButtons(making());
        buttons.entrySet().stream()
                .filter(made -> made.getKey() instanceof Go)
                .filter(made -> visit.choices().contains(made.getKey()))
                .forEach(made -> words.update(made.getValue(), made.getKey(), visit));
        bar.update(visit);
        return Change.SAME_SCREEN;
    }

    @Override
    public Optional<Pages> pages() {
        return Optional.of(sheets);
    }

    @Override
    public Optional<TextBlock> block(Part part) {
        return sheets.block(part);
    }

    @Override
    public void turnTo(Part part) {
        sheets.turnTo(part);
    }

    @Override
    public void turnToNamed(String control) {
        sheets.turnToNamed(control);
    }

    @Override
    public void caption(String words) {
        caption.show(words);
        revalidate();
    }

    @Override
    public Optional<Component> firstFocus() {
        return sheets.lastAnswer().or(bar::wayOn).or(sheets::firstButton).map(button -> (Component) button);
    }

    /** The number of pages changes the words of "More", and so perhaps the height of the foot, and so the number of pages. */
    @Override
    public void doLayout() {
        int margin = making().kit().theme().space(3);
        int width = getWidth() - 2 * margin;
        int foot = 0;
        for (int round = 0; round < ROUNDS; round++) {
            foot = Math.max(foot, bar.heightFor(width));
            int room = getHeight() - foot - 3 * margin;
            sheets.setLowRoom(margin + room - getHeight() / 2);
            sheets.setBounds(margin, margin, width, room);
            sheets.doLayout();
        }
        bar.component().setBounds(margin, getHeight() - margin - foot, width, foot);
        int high = Math.min(sheets.getHeight(), caption.heightFor(width));
        caption.setBounds(margin, margin + sheets.getHeight() - high, width, high);
    }
}
