package org.backwise.kiosk.ui.staff;

import java.awt.Component;
import java.awt.Graphics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JPanel;
import org.backwise.kiosk.core.comfort.Mute;
import org.backwise.kiosk.core.comfort.Talk;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Section;
import org.backwise.kiosk.core.staff.Desk;
import org.backwise.kiosk.core.staff.DeskEvent;
import org.backwise.kiosk.ui.kit.ButtonStyle;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.KioskButton;
import org.backwise.kiosk.ui.kit.TextBlock;
import org.backwise.kiosk.ui.theme.Role;
import org.backwise.kiosk.ui.theme.TextStyle;
import org.backwise.kiosk.ui.theme.Theme;

/** The band on top of the desk: where one is, how long the desk stays open, and the ways out. */
final class DeskHeader extends JPanel {

    private static final long serialVersionUID = 1;
    private static final int LEAST_WORDS_MM = 50;

    private final transient StaffMaking making;
    private final TextBlock title;
    private final TextBlock left;
    private final KioskButton talk;
    private final KioskButton mute;
    private final DeskButtons buttons;

    /** Where the header stands. */
    enum Where {
        /** On the page of all rooms. */
        HOME,
        /** In a room: there is a way back to all of them. */
        ROOM
    }

    DeskHeader(StaffMaking making, Desk desk, String titleWords, Where where) {
        super(null);
        this.making = making;
        this.title = block(Section.HEADING, titleWords, TextStyle.TITLE);
        this.left = block(Section.STATUS, "", TextStyle.LABEL);
        this.talk = button("desk.talk." + desk.talk(), Glyph.SPEAKER, new DeskEvent.SwitchTalk());
        talk.setName("desk-talk");
        this.mute = named("desk-mute", button("desk.mute." + desk.mute(), Glyph.SPEAKER, new DeskEvent.SwitchMute()));
        setOpaque(false);
        add(title);
        add(left);
        this.buttons = new DeskButtons(ways(where), theme().gap());
        add(buttons);
        update(desk);
    }

    private List<KioskButton> ways(Where where) {
        List<KioskButton> ways = new ArrayList<>(List.of(mute, talk));
        if (where == Where.ROOM) {
            ways.add(named("desk-rooms", button("desk.rooms", Glyph.HOME, new DeskEvent.Back())));
        }
        ways.add(named("desk-leave", button("desk.leave", Glyph.LEAVE, new DeskEvent.Leave())));
        return ways;
    }

    private static KioskButton named(String name, KioskButton button) {
        button.setName(name);
        return button;
    }

    private TextBlock block(Section section, String words, TextStyle style) {
        return new TextBlock(making.kit(), Part.of(section), words, style, Role.ON_PRIMARY, TextBlock.Bullet.NONE);
    }

    private KioskButton button(String key, Glyph glyph, DeskEvent event) {
        KioskButton button = new KioskButton(
                        making.kit(), making.words().get(key), ButtonStyle.OUTLINE, TextStyle.LABEL_STRONG)
                .with(glyph);
        button.addActionListener(pressed -> making.send().accept(event));
        return button;
    }

    /** The way out of a room, or out of the desk: where nothing else can have the focus. */
    Optional<Component> wayBack() {
        return Optional.of(buttons.wayBack());
    }

    void update(Desk desk) {
        int seconds = desk.secondsLeft();
        String clock = String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
        boolean muted = desk.mute() == Mute.ON;
        left.setText(making.words().get(muted ? "desk.left.muted" : "desk.left", clock));
        mute.setText(making.words().get("desk.mute." + desk.mute()));
        mute.with(muted ? Glyph.SPEAKER : Glyph.CLOSE);
        talk.setText(making.words().get("desk.talk." + desk.talk()));
        talk.with(desk.talk() == Talk.ON ? Glyph.SPEAKER : Glyph.CLOSE);
    }

    private Theme theme() {
        return making.kit().theme();
    }

    int heightFor(int width) {
        int room = room(width);
        int words = title.heightFor(room) + left.heightFor(room);
        boolean beside = isBeside(width);
        int ways = buttons.heightFor(beside ? buttons.rowWidth() : room);
        return theme().space(2) + (beside ? Math.max(words, ways) : words + theme().gap() + ways);
    }

    /** Whether the buttons stand beside the words: where those need no more lines than alone. */
    private boolean isBeside(int width) {
        int alone = width - 2 * margin();
        int beside = alone - buttons.rowWidth() - theme().gap();
        return beside > theme().px(LEAST_WORDS_MM)
                && title.heightFor(beside) == title.heightFor(alone)
                && left.heightFor(beside) == left.heightFor(alone);
    }

    /** The width for the words. */
    private int room(int width) {
        int alone = width - 2 * margin();
        return isBeside(width) ? alone - buttons.rowWidth() - theme().gap() : alone;
    }

    private int margin() {
        return theme().space(5);
    }

    @Override
    public void doLayout() {
        boolean beside = isBeside(getWidth());
        int room = room(getWidth());
        int heading = title.heightFor(room);
        int below = left.heightFor(room);
        int y = beside ? (getHeight() - heading - below) / 2 : theme().space(1);
        title.setBounds(margin(), y, room, heading);
        left.setBounds(margin(), y + heading, room, below);
        int width = beside ? buttons.rowWidth() : room;
        int height = buttons.heightFor(width);
        int top = beside ? (getHeight() - height) / 2 : y + heading + below + theme().gap();
        buttons.setBounds(getWidth() - margin() - width, top, width, height);
    }

    @Override
    protected void paintComponent(Graphics g) {
        g.setColor(theme().color(Role.PRIMARY));
        g.fillRect(0, 0, getWidth(), getHeight());
    }
}
