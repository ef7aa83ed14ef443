package org.backwise.kiosk.ui.patient;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.Optional;
import javax.swing.JPanel;
import org.backwise.kiosk.core.comfort.Reach;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Section;
import org.backwise.kiosk.core.visit.Choice;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.ui.kit.KioskButton;
import org.backwise.kiosk.ui.kit.Kit;
import org.backwise.kiosk.ui.kit.StepDots;
import org.backwise.kiosk.ui.kit.TextBlock;
import org.backwise.kiosk.ui.text.ScreenText;
import org.backwise.kiosk.ui.theme.TextStyle;

/** The top of a screen: what it belongs to, where in it the patient is, and the way to text and sound. */
final class Header extends JPanel {

    private static final long serialVersionUID = 1;

    /** Of the width of the glass, what the way to text and sound may take of the heading's. */
    private static final double MOST_FOR_COMFORT = 0.26;

    private final transient Kit kit;
    private final transient Optional<TextBlock> title;
    private final transient Optional<TextBlock> status;
    private final transient Optional<StepDots> dots;
    private final transient Optional<KioskButton> comfort;

    /** A header that names what the screen belongs to; the heading stands in the content. */
    static Header titled(Making making, ScreenText text, Optional<StepDots> dots, Visit visit) {
        Kit kit = making.kit();
        Optional<TextBlock> title =
                text.title().map(words -> TextBlock.plain(kit, Part.of(Section.TITLE), words, TextStyle.LABEL_STRONG));
        return new Header(making, title, title.isPresent() ? text.status() : Optional.empty(), dots, visit);
    }

    /** A header that is the heading of the screen. */
    static Header heading(Making making, ScreenText text, Visit visit) {
        TextBlock heading = TextBlock.plain(making.kit(), Part.of(Section.HEADING), text.heading(), TextStyle.HEADING);
        return new Header(making, Optional.of(heading), text.status(), Optional.empty(), visit);
    }

    private Header(
            Making making,
            Optional<TextBlock> title,
            Optional<String> statusWords,
            Optional<StepDots> dots,
            Visit visit) {
        super(null);
        this.kit = making.kit();
        this.title = title;
        this.status = statusWords.map(words -> TextBlock.plain(kit, Part.of(Section.STATUS), words, TextStyle.LABEL));
        this.dots = dots;
        this.comfort = visit.choices().contains(Choice.Go.COMFORT)
                        && making.kit().view().reach() == Reach.USUAL
                ? Optional.of(comfort(making, visit))
                : Optional.empty();
        setOpaque(false);
        title.ifPresent(this::add);
        status.ifPresent(this::add);
        dots.ifPresent(this::add);
        comfort.ifPresent(this::add);
    }

    /** In large letters a short word leaves the heading its room; who listens is told the whole. */
    private static KioskButton comfort(Making making, Visit visit) {
        KioskButton button = new ChoiceButtons(making).make(Choice.Go.COMFORT, visit);
        String whole = button.getText();
        if (button.getPreferredSize().width
                > MOST_FOR_COMFORT * making.kit().theme().glass().width()) {
            button.setText(making.words().get("choice.COMFORT.short"));
            button.getAccessibleContext().setAccessibleName(whole);
        }
        return button;
    }

    Optional<TextBlock> title() {
        return title;
    }

    Optional<TextBlock> status() {
        return status;
    }

    Optional<KioskButton> comfort() {
        return comfort;
    }

    /** The height that the header needs at a width, in pixels. */
    int heightFor(int width) {
        int words = isOneRow(width)
                ? rowHeight(width)
                : title.map(t -> t.heightFor(room(width))).orElse(0)
                        + status.map(s -> s.heightFor(room(width))).orElse(0);
        return Math.max(words, comfort.map(b -> b.getPreferredSize().height).orElse(0));
    }

    private int rowHeight(int width) {
        return Math.max(
                title.map(t -> t.heightFor(room(width))).orElse(0),
                status.map(s -> s.heightFor(room(width))).orElse(0));
    }

    private int room(int width) {
        return width - comfort.map(b -> b.getPreferredSize().width + gap()).orElse(0);
    }

    /** Where the words are, on the screen: what is only heard may lie over them, since nothing there is pressed. */
    Rectangle wordsArea() {
        return new Rectangle(getX(), getY(), room(getWidth()), getHeight());
    }

    private int gap() {
        return kit.theme().space(5);
    }

    private boolean isOneRow(int width) {
        return one(title) + gap() + one(status) <= room(width);
    }

    private static int one(Optional<TextBlock> block) {
        return block.map(text -> text.widthWithin(Short.MAX_VALUE)).orElse(0);
    }

    @Override
    public void doLayout() {
        comfort.ifPresent(button -> {
            Dimension size = button.getPreferredSize();
            button.setBounds(getWidth() - size.width, (getHeight() - size.height) / 2, size.width, size.height);
        });
        if (isOneRow(getWidth())) {
            int height = rowHeight(getWidth());
            int y = (getHeight() - height) / 2;
            int x = place(title, 0, y) + (title.isPresent() ? gap() : 0);
            placeDots(place(status, x, y) + gap(), y, height);
        } else {
            stack();
        }
    }

    private void stack() {
        int height = title.map(t -> t.heightFor(room(getWidth()))).orElse(0);
        int second = status.map(s -> s.heightFor(room(getWidth()))).orElse(0);
        int y = (getHeight() - height - second) / 2;
        title.ifPresent(t -> t.setBounds(0, y, room(getWidth()), height));
        int wide = Math.min(room(getWidth()), one(status) + 1);
        status.ifPresent(s -> s.setBounds(0, y + height, wide, second));
        placeDots(wide + gap(), y + height, second);
    }

    private static int place(Optional<TextBlock> block, int x, int y) {
        block.ifPresent(text -> text.setBounds(x, y, one(block) + 1, text.heightFor(one(block) + 1)));
        return x + one(block);
    }

    private void placeDots(int x, int y, int height) {
        dots.ifPresent(shown -> {
            Dimension size = shown.getPreferredSize();
            shown.setVisible(x + size.width <= room(getWidth()));
            shown.setBounds(x, y + (height - size.height) / 2, size.width, size.height);
        });
    }
}
