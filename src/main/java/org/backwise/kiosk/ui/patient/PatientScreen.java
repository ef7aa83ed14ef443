package org.backwise.kiosk.ui.patient;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.util.Optional;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.backwise.kiosk.core.comfort.LineFocus;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.ui.kit.Pages;
import org.backwise.kiosk.ui.kit.PictureView;
import org.backwise.kiosk.ui.kit.TextBlock;
import org.backwise.kiosk.ui.theme.Role;

/** A screen of a visit. Made for one state, and thrown away when the state changes so much that {@link #update} says no. */
public abstract class PatientScreen extends JPanel {

    private static final long serialVersionUID = 1;

    private final transient Making making;
    private final transient Optional<LineLight> light;

    protected PatientScreen(Making making) {
        super(null);
        this.making = making;
        this.light = Optional.of(making.kit())
                .filter(kit -> kit.view().lineFocus() == LineFocus.ON)
                .map(kit -> new LineLight(kit.theme()));
    }

    protected final Making making() {
        return making;
    }

    /** Whether this screen goes on, or another has to be made for the visit. */
    public enum Change {
        SAME_SCREEN,
        OTHER_SCREEN
    }

    /** Shows what changed, where it is still the same screen. */
    public abstract Change update(Visit visit);

    /** What the patient turns through, where not everything fits at once. */
    public Optional<Pages> pages() {
        return Optional.empty();
    }

    /** The block that shows this part of the text. */
    public abstract Optional<TextBlock> block(Part part);

    /** Makes sure that this part can be seen. */
    public void turnTo(Part part) {
        // all of it can be seen where there are no pages
    }

    /** Makes sure that the control with this name can be seen. */
    public void turnToNamed(String control) {
        // all of it can be seen where there are no pages
    }

    /** Shows words that are spoken but stand nowhere else; empty to take them away. */
    public abstract void caption(String words);

    /** What has the focus when the screen comes; nothing where nothing can be pressed. */
    public abstract Optional<Component> firstFocus();

    /** What is only read gets its ring from the screen, since it has no room for it itself. */
    @Override
    protected void paintChildren(Graphics g) {
        super.paintChildren(g);
        light.ifPresent(line -> line.paint(g, this));
        Component focused =
                KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        boolean read = focused instanceof TextBlock || focused instanceof PictureView;
        if (read && isAncestorOf(focused) && making.kit().seenFocus().isSeenOn(focused)) {
            Rectangle place = SwingUtilities.convertRectangle(focused.getParent(), focused.getBounds(), this);
            making.kit().paintRing(g, place);
        }
    }

    @Override
    protected void paintComponent(Graphics g) {
        g.setColor(making.kit().theme().color(Role.BACKGROUND));
        g.fillRect(0, 0, getWidth(), getHeight());
    }
}
