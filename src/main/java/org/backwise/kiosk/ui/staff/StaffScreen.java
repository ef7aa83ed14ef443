package org.backwise.kiosk.ui.staff;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.event.KeyEvent;
import java.util.Optional;
import javax.swing.JPanel;
import org.backwise.kiosk.core.staff.Desk;
import org.backwise.kiosk.ui.kit.Pages;
import org.backwise.kiosk.ui.theme.Role;

/** A screen of the desk. Made for one state, and thrown away when {@link #update} says so. */
public abstract class StaffScreen extends JPanel {

    private static final long serialVersionUID = 1;

    private final transient StaffMaking making;

    protected StaffScreen(StaffMaking making) {
        super(null);
        this.making = making;
    }

    protected final StaffMaking making() {
        return making;
    }

    /** Whether this screen goes on, or another has to be made for the desk. */
    public enum Change {
        SAME_SCREEN,
        OTHER_SCREEN
    }

    /** Shows what changed, where it is still the same screen. */
    public abstract Change update(Desk desk);

    /** What has the focus when the screen comes. */
    public abstract Optional<Component> firstFocus();

    /** What is read aloud when the screen comes. */
    public abstract String spoken();

    /** What is turned through, where not everything fits at once. */
    public Optional<Pages> pages() {
        return Optional.empty();
    }

    /** Whether this screen takes a key that went down for itself. */
    public boolean takes(KeyEvent key) {
        return false;
    }

    /** Whether the way back led to somewhere within this screen. */
    public RoomView.Way back() {
        return RoomView.Way.OUT;
    }

    @Override
    protected void paintComponent(Graphics g) {
        g.setColor(making.kit().theme().color(Role.BACKGROUND));
        g.fillRect(0, 0, getWidth(), getHeight());
    }
}
