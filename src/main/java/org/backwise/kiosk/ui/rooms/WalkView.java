package org.backwise.kiosk.ui.rooms;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.util.Deque;
import java.util.Optional;
import org.backwise.kiosk.ui.kit.Pages;
import org.backwise.kiosk.ui.staff.Entry;
import org.backwise.kiosk.ui.staff.RoomView;

/** Shows the pane of the place where one is. */
final class WalkView extends RoomView implements Walk.Steps {

    private static final long serialVersionUID = 1;

    private final transient Walk walk;
    private final transient Deque<Place> path;
    private Pane pane;

    @SuppressWarnings("this-escape") // the walk is used only after this view is made
    WalkView(Entry entry, RoomBase base, Deque<Place> path) {
        this.walk = new Walk(entry, base, this);
        this.path = path;
        this.pane = path.element().pane(walk);
        add(pane);
    }

    @Override
    public void goOn(Place next) {
        path.push(next);
        remake();
        sayPane();
    }

    @Override
    public void goBack() {
        path.pop().left();
        remake();
        sayPane();
    }

    private void sayPane() {
        if (!pane.spoken().isEmpty()) {
            walk.say(pane.spoken());
        }
    }

    @Override
    public void again() {
        Optional<String> focused = Focus.nameIn(this);
        remake();
        focused.flatMap(name -> Focus.named(pane, name)).ifPresent(Component::requestFocusInWindow);
    }

    @Override
    public void again(String focused) {
        remake();
        Focus.named(pane, focused).ifPresent(Component::requestFocusInWindow);
    }

    private void remake() {
        removeAll();
        pane = path.element().pane(walk);
        add(pane);
        validate();
        repaint();
        pane.firstFocus().ifPresent(Component::requestFocusInWindow);
    }

    @Override
    public Way back() {
        if (path.size() == 1) {
            return Way.OUT;
        }
        goBack();
        return Way.WITHIN;
    }

    @Override
    public boolean takes(KeyEvent key) {
        return path.element().takes(key);
    }

    @Override
    public Optional<Component> firstFocus() {
        return pane.firstFocus();
    }

    @Override
    public Optional<Pages> pages() {
        return pane.pages();
    }

    @Override
    public String spoken() {
        return pane.spoken();
    }

    @Override
    public void doLayout() {
        pane.setBounds(0, 0, getWidth(), getHeight());
    }
}
