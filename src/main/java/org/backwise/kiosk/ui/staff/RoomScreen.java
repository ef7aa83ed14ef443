package org.backwise.kiosk.ui.staff;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.util.Optional;
import org.backwise.kiosk.core.staff.Desk;
import org.backwise.kiosk.core.staff.InRoom;
import org.backwise.kiosk.ui.kit.Pages;

/** The frame around what a room shows. */
final class RoomScreen extends StaffScreen {

    private static final long serialVersionUID = 1;

    private final transient InRoom shown;
    private final DeskHeader header;
    private final RoomView view;
    private final String title;

    private RoomScreen(StaffMaking making, Desk desk, InRoom shown, RoomView view) {
        super(making);
        this.shown = shown;
        this.title = making.words().get("desk.room." + shown.room());
        this.header = new DeskHeader(making, desk, title, DeskHeader.Where.ROOM);
        this.view = view;
        add(header);
        add(view);
    }

    static RoomScreen of(StaffMaking making, Desk desk, InRoom in) {
        Entry entry = new Entry(making.kit(), making.words(), in.role(), making.send());
        return new RoomScreen(making, desk, in, making.room(in.room()).enter(entry));
    }

    @Override
    public Change update(Desk desk) {
        header.update(desk);
        return shown.equals(desk.state()) ? Change.SAME_SCREEN : Change.OTHER_SCREEN;
    }

    @Override
    public Optional<Component> firstFocus() {
        return view.firstFocus().or(header::wayBack);
    }

    @Override
    public Optional<Pages> pages() {
        return view.pages();
    }

    @Override
    public String spoken() {
        return title + ". " + view.spoken();
    }

    @Override
    public boolean takes(KeyEvent key) {
        return view.takes(key);
    }

    @Override
    public RoomView.Way back() {
        return view.back();
    }

    @Override
    public void doLayout() {
        int top = header.heightFor(getWidth());
        int margin = making().kit().theme().space(4);
        int side = making().kit().theme().space(5);
        header.setBounds(0, 0, getWidth(), top);
        view.setBounds(side, top + margin, getWidth() - 2 * side, getHeight() - top - 2 * margin);
    }
}
