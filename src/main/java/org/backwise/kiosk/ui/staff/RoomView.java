package org.backwise.kiosk.ui.staff;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.util.Optional;
import javax.swing.JPanel;
import org.backwise.kiosk.ui.kit.Pages;

/** What a room shows, below the desk's header. Parts are added in reading order, which is also the order of focus. */
public abstract class RoomView extends JPanel {

    private static final long serialVersionUID = 1;

    @SuppressWarnings("this-escape") // nothing that listens is called
    protected RoomView() {
        super(null);
        setOpaque(false);
    }

    /** What has the focus at first. */
    public abstract Optional<Component> firstFocus();

    /** What is turned through, where not everything fits at once. */
    public Optional<Pages> pages() {
        return Optional.empty();
    }

    /** What is read aloud when the room is entered, after its title. */
    public String spoken() {
        return "";
    }

    /** Whether the room takes a key that went down for itself; the desk does nothing with it then. */
    public boolean takes(KeyEvent key) {
        return false;
    }

    /** Whether the way back led to somewhere within the room; if not, it leads out. */
    public Way back() {
        return Way.OUT;
    }

    /** Where the way back led. */
    public enum Way {
        WITHIN,
        OUT
    }
}
