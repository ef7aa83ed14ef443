package org.backwise.kiosk.ui.shell;

import java.awt.Component;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.backwise.kiosk.core.staff.Desk;
import org.backwise.kiosk.ui.kit.Pages;
import org.backwise.kiosk.ui.staff.StaffMaking;
import org.backwise.kiosk.ui.staff.StaffScreen;
import org.backwise.kiosk.ui.staff.StaffScreens;

/** Shows the screen of the desk, and makes another when its state or the size of the window changes. Event thread only. */
final class DeskStage extends JPanel {

    private static final long serialVersionUID = 1;

    private final transient Supplier<StaffMaking> makings;
    private transient Optional<StaffScreen> screen = Optional.empty();
    private transient Optional<Desk> desk = Optional.empty();

    DeskStage(Supplier<StaffMaking> makings) {
        super(null);
        this.makings = makings;
        addComponentListener(new Resized());
    }

    Optional<StaffScreen> screen() {
        return screen;
    }

    Optional<Pages> pages() {
        return screen.flatMap(StaffScreen::pages);
    }

    void show(Desk now) {
        desk = Optional.of(now).filter(Desk::isOpen);
        if (desk.isEmpty()) {
            removeAll();
            screen = Optional.empty();
        } else if (screen.filter(shown -> shown.update(now) == StaffScreen.Change.SAME_SCREEN)
                .isEmpty()) {
            replace(now);
        }
    }

    private void replace(Desk now) {
        StaffScreen next = StaffScreens.make(makings.get(), now);
        removeAll();
        add(next);
        screen = Optional.of(next);
        next.setBounds(0, 0, getWidth(), getHeight());
        next.validate();
        focusFirst();
        repaint();
    }

    void focusFirst() {
        screen.flatMap(StaffScreen::firstFocus).ifPresent(Component::requestFocusInWindow);
    }

    @Override
    public void doLayout() {
        screen.ifPresent(shown -> shown.setBounds(0, 0, getWidth(), getHeight()));
    }

    private final class Resized extends ComponentAdapter {

        @Override
        public void componentResized(ComponentEvent e) {
            SwingUtilities.invokeLater(() -> desk.filter(now -> getWidth() > 0).ifPresent(DeskStage.this::replace));
        }
    }
}
