package org.backwise.kiosk.ui.staff;

import java.awt.Component;
import java.util.Optional;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Section;
import org.backwise.kiosk.core.staff.AtPinPad;
import org.backwise.kiosk.core.staff.Desk;
import org.backwise.kiosk.core.staff.DeskEvent;
import org.backwise.kiosk.core.staff.Pin;
import org.backwise.kiosk.core.staff.PinNote;
import org.backwise.kiosk.core.staff.PinTask;
import org.backwise.kiosk.ui.kit.ButtonStyle;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.KioskButton;
import org.backwise.kiosk.ui.kit.TextBlock;
import org.backwise.kiosk.ui.theme.Glass;
import org.backwise.kiosk.ui.theme.Role;
import org.backwise.kiosk.ui.theme.TextStyle;
import org.backwise.kiosk.ui.theme.Theme;

/** The PIN pad: what is asked for, how many digits there are and never which, and the digits to press. */
final class PinPadScreen extends StaffScreen {

    private static final long serialVersionUID = 1;

    private transient AtPinPad shown;
    private final TextBlock heading;
    private final TextBlock about;
    private final TypedDots typed;
    private final TextBlock note;
    private final DigitKeys keys;
    private final KioskButton cancel;

    PinPadScreen(StaffMaking making, AtPinPad pad) {
        super(making);
        this.shown = pad;
        this.heading = TextBlock.plain(making.kit(), Part.of(Section.HEADING), headingWords(), TextStyle.HEADING);
        this.about = TextBlock.plain(making.kit(), Part.line(0), aboutWords(), TextStyle.BODY);
        this.typed = new TypedDots(making.kit());
        this.note = new TextBlock(
                making.kit(),
                Part.of(Section.STATUS),
                "",
                TextStyle.BODY_STRONG,
                Role.DANGER_INK,
                TextBlock.Bullet.NONE);
        this.keys = new DigitKeys(making);
        this.cancel = new KioskButton(
                        making.kit(), making.words().get("desk.pin.cancel"), ButtonStyle.OUTLINE, TextStyle.BODY_STRONG)
                .with(Glyph.BACK);
        cancel.setName("pin-cancel");
        cancel.addActionListener(pressed -> making.send().accept(new DeskEvent.Back()));
        add(heading);
        add(about);
        add(typed);
        add(note);
        add(keys);
        add(cancel);
        show(pad);
    }

    private String headingWords() {
        PinTask task = shown.task();
        if (task instanceof PinTask.Choose choose) {
            return making().words().get("desk.pin.choose." + choose.role());
        }
        return task instanceof PinTask.Repeat repeat
                ? making().words().get("desk.pin.repeat." + repeat.role())
                : making().words().get("desk.pin.ask");
    }

    private String aboutWords() {
        PinTask task = shown.task();
        if (task instanceof PinTask.Choose choose) {
            return making().words().get("desk.pin.choose." + choose.role() + ".about", Pin.SHORTEST, Pin.LONGEST);
        }
        return making().words().get(task instanceof PinTask.Repeat ? "desk.pin.repeat.about" : "desk.pin.ask.about");
    }

    private String noteWords(AtPinPad pad) {
        int seconds = (pad.waitMillis() + 999) / 1000;
        String why =
                pad.note() == PinNote.NONE ? "" : making().words().get("desk.pin.note." + pad.note(), Pin.SHORTEST);
        return seconds == 0 ? why : why + " " + making().words().get("desk.pin.wait", wait(seconds));
    }

    private String wait(int seconds) {
        return seconds < 120
                ? making().words().get("desk.pin.wait.seconds", seconds)
                : making().words().get("desk.pin.wait.minutes", (seconds + 59) / 60);
    }

    private void show(AtPinPad pad) {
        shown = pad;
        typed.show(pad.typed().length());
        note.setText(noteWords(pad));
        revalidate();
    }

    @Override
    public Change update(Desk desk) {
        if (desk.state() instanceof AtPinPad pad && pad.task().equals(shown.task())) {
            show(pad);
            return Change.SAME_SCREEN;
        }
        return Change.OTHER_SCREEN;
    }

    @Override
    public Optional<Component> firstFocus() {
        return Optional.of(keys.enter());
    }

    @Override
    public String spoken() {
        return shown.note() == PinNote.NONE ? headingWords() + ". " + aboutWords() : noteWords(shown);
    }

    private Theme theme() {
        return making().kit().theme();
    }

    @Override
    public void doLayout() {
        int margin = theme().space(8);
        int foot = cancel.getPreferredSize().height;
        boolean upright = theme().glass().orientation() == Glass.Orientation.PORTRAIT;
        int forKeys = upright ? getWidth() - 2 * margin : keysWidth(getWidth() - 3 * margin);
        int width = upright ? forKeys : getWidth() - 3 * margin - forKeys;
        int room = getHeight() - 2 * margin - foot - theme().gap();
        int above = Math.max(0, room - wordsHeight(width) - keys.comfortableHeight()) / 2;
        int y = upright ? margin + above : Math.max(margin, getHeight() / 2 - theme().px(60));
        y = put(heading, margin, y, width) + theme().space(2);
        y = put(about, margin, y, width) + theme().space(3);
        typed.setBounds(margin, y, width, theme().px(14));
        y = put(note, margin, y + theme().px(14) + theme().space(3), width);
        int top = upright ? y + theme().space(3) : margin;
        int left = upright ? margin : 2 * margin + width;
        int high = getHeight() - top - margin - (upright ? foot + theme().gap() : 0);
        keys.setBounds(left, top, forKeys, upright ? Math.min(high, keys.comfortableHeight()) : high);
        cancel.setBounds(margin, getHeight() - foot - margin, cancel.getPreferredSize().width, foot);
    }

    /** The height of all that stands above the keys. */
    private int wordsHeight(int width) {
        int blocks = heading.heightFor(width) + about.heightFor(width) + note.heightFor(width);
        return blocks + theme().px(14) + theme().space(11);
    }

    /** Half of what there is, or more where keys would not show their words whole. */
    private int keysWidth(int both) {
        return Math.max(both / 2, Math.min(both * 2 / 3, keys.comfortableWidth()));
    }

    private static int put(TextBlock block, int x, int y, int width) {
        int height = block.heightFor(width);
        block.setBounds(x, y, width, height);
        return y + height;
    }
}
