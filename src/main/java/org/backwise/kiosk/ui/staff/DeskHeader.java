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

    private final transient StaffMaking making;
    private final TextBlock title;
    private final TextBlock left;
    private final KioskButton talk;
    private final KioskButton mute;
    private final transient List<KioskButton> buttons = new ArrayList<>();

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
        buttons.add(mute);
        buttons.add(talk);
        if (where == Where.ROOM) {
            buttons.add(named("desk-rooms", button("desk.rooms", Glyph.HOME, new DeskEvent.Back())));
        }
        buttons.add(named("desk-leave", button("desk.leave", Glyph.LEAVE, new DeskEvent.Leave())));
        buttons.forEach(this::add);
        update(desk);
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
        return Optional.of(buttons.get(2));
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
        return Math.max(words, buttonHeight()) + theme().space(2);
    }

    private int buttonHeight() {
        return buttons.stream()
                .mapToInt(button -> button.getPreferredSize().height)
                .max()
                .orElse(0);
    }

    private int buttonsWidth() {
        return buttons.stream()
                .mapToInt(button -> button.getPreferredSize().width + theme().gap())
                .sum();
    }

    private int room(int width) {
        return Math.max(theme().px(30), width - 2 * margin() - buttonsWidth());
    }

    private int margin() {
        return theme().space(5);
    }

    @Override
    public void doLayout() {
        int x = getWidth() - margin() - buttonsWidth() + theme().gap();
        for (KioskButton button : buttons) {
            int width = button.getPreferredSize().width;
            button.setBounds(x, (getHeight() - buttonHeight()) / 2, width, buttonHeight());
            x += width + theme().gap();
        }
        int room = room(getWidth());
        int heading = title.heightFor(room);
        int below = left.heightFor(room);
        int y = (getHeight() - heading - below) / 2;
        title.setBounds(margin(), y, room, heading);
        left.setBounds(margin(), y + heading, room, below);
    }

    @Override
    protected void paintComponent(Graphics g) {
        g.setColor(theme().color(Role.PRIMARY));
        g.fillRect(0, 0, getWidth(), getHeight());
    }
}
