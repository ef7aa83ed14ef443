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
    /** The width of a long word of a title, in sizes of its letters. */
    private static final double WORD_EM = 6;

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
        return new TextBlock(making.kit(), Part.of(section), words, style, Role.ON_PRIMARY, TextBlock.Bullet.NONE)
                .atFaces();
    }

    private KioskButton button(String key, Glyph glyph, DeskEvent event) {
        KioskButton button = new KioskButton(
                        making.kit(), making.words().get(key), ButtonStyle.QUIET, TextStyle.LABEL_STRONG)
                .with(glyph)
                .withRing(Role.ON_PRIMARY);
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
        mute.with(muted ? Glyph.SPEAKER : Glyph.SPEAKER_OFF);
        talk.setText(making.words().get("desk.talk." + desk.talk()));
        talk.with(desk.talk() == Talk.ON ? Glyph.SPEAKER : Glyph.SPEAKER_OFF);
    }

    private Theme theme() {
        return making.kit().theme();
    }

    int heightFor(int width) {
        return isBeside(width) ? besideHeight(width) : belowHeight(width);
    }

    /** Whether the buttons stand beside the words: where that leaves room for a word, and more for what is below. */
    private boolean isBeside(int width) {
        double word = theme().font(TextStyle.TITLE).getSize2D() * WORD_EM;
        return besideRoom(width) > word && besideHeight(width) <= belowHeight(width);
    }

    private int besideHeight(int width) {
        return theme().space(2) + Math.max(words(besideRoom(width)), buttons.heightFor(buttons.rowWidth()));
    }

    private int belowHeight(int width) {
        int room = width - 2 * margin();
        return theme().space(3) + wordsAbove(room) + buttons.heightFor(room);
    }

    /** Above the buttons the time that is left stands beside the title. */
    private int wordsAbove(int room) {
        return Math.max(title.heightFor(titleRoom(room)), left.heightFor(room - titleRoom(room)));
    }

    private static int titleRoom(int room) {
        return room * 3 / 5;
    }

    private int words(int room) {
        return title.heightFor(room) + left.heightFor(room);
    }

    private int besideRoom(int width) {
        return Math.max(1, width - 2 * margin() - buttons.rowWidth() - theme().gap());
    }

    private int margin() {
        return theme().space(5);
    }

    @Override
    public void doLayout() {
        if (isBeside(getWidth())) {
            layOutBeside();
        } else {
            layOutBelow();
        }
    }

    private void layOutBeside() {
        int room = besideRoom(getWidth());
        int heading = title.heightFor(room);
        int y = (getHeight() - words(room)) / 2;
        title.setBounds(margin(), y, room, heading);
        left.setBounds(margin(), y + heading, room, left.heightFor(room));
        int height = buttons.heightFor(buttons.rowWidth());
        buttons.setBounds(
                getWidth() - margin() - buttons.rowWidth(), (getHeight() - height) / 2, buttons.rowWidth(), height);
    }

    private void layOutBelow() {
        int room = getWidth() - 2 * margin();
        int y = theme().space(1);
        int words = wordsAbove(room);
        int forTitle = titleRoom(room);
        int below = left.heightFor(room - forTitle);
        title.setBounds(margin(), y, forTitle, title.heightFor(forTitle));
        int wide = Math.min(room - forTitle, left.widthWithin(room - forTitle));
        left.setBounds(margin() + room - wide, y + (words - below) / 2, wide, below);
        buttons.setBounds(margin(), y + words + theme().space(1), room, buttons.heightFor(room));
    }

    @Override
    protected void paintComponent(Graphics g) {
        g.setColor(theme().color(Role.PRIMARY));
        g.fillRect(0, 0, getWidth(), getHeight());
    }
}
