package org.backwise.kiosk.ui.shell;

import java.awt.Component;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.visit.Holding;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.ui.kit.Pages;
import org.backwise.kiosk.ui.patient.Making;
import org.backwise.kiosk.ui.patient.PatientScreen;
import org.backwise.kiosk.ui.patient.PatientScreens;

/**
 * Shows the screen of the visit, and makes another when the state, the comfort or the size of the window changes. Used on
 * the event thread only.
 */
final class Stage extends JPanel {

    private static final long serialVersionUID = 1;

    private final transient Function<Comfort, Making> makings;
    private final transient Consumer<Visit> changed;
    private transient Optional<PatientScreen> screen = Optional.empty();
    private transient Optional<Visit> visit = Optional.empty();
    private Walk walk = Walk.NOT_YET;
    private boolean paced;

    /** Whether keys have led through what now shows. */
    private enum Walk {
        NOT_YET,
        BEGUN
    }

    /**
     * @param makings what screens are made of, for the comfort chosen and the present size of the window
     * @param changed is told of the visit whenever another screen was made for it
     */
    Stage(Function<Comfort, Making> makings, Consumer<Visit> changed) {
        super(null);
        this.makings = makings;
        this.changed = changed;
        addComponentListener(new Resized());
    }

    Optional<PatientScreen> screen() {
        return screen;
    }

    Optional<Pages> pages() {
        return screen.flatMap(PatientScreen::pages);
    }

    /** Whether what shows has just come, so that nobody has walked through it yet. */
    boolean isFresh() {
        return walk == Walk.NOT_YET;
    }

    void walked() {
        walk = Walk.BEGUN;
    }

    /** Another page of the same screen has come. */
    void turned() {
        walk = Walk.NOT_YET;
    }

    void show(Visit now) {
        boolean comfortChanged =
                visit.map(Visit::comfort).filter(now.comfort()::equals).isEmpty();
        visit = Optional.of(now);
        if (getWidth() == 0 || getHeight() == 0) {
            return;
        }
        boolean goesOn = !comfortChanged
                && screen.filter(shown -> shown.update(now) == PatientScreen.Change.SAME_SCREEN)
                        .isPresent();
        if (!goesOn) {
            replace(now);
        }
    }

    private void replace(Visit now) {
        Optional<String> focused = focusedName(now);
        paced = now.screen() instanceof Holding;
        walk = focused.isPresent() ? walk : Walk.NOT_YET;
        PatientScreen next = PatientScreens.make(makings.apply(now.comfort()), now);
        removeAll();
        add(next);
        screen = Optional.of(next);
        next.setBounds(0, 0, getWidth(), getHeight());
        next.validate();
        focused.flatMap(name -> FocusWalk.named(next, name))
                .or(next::firstFocus)
                .ifPresent(Component::requestFocusInWindow);
        repaint();
        changed.accept(now);
    }

    /** Back in front: the focus is where it was when the screen came. */
    void focusFirst() {
        screen.flatMap(PatientScreen::firstFocus).ifPresent(Component::requestFocusInWindow);
    }

    /** Only a screen made anew in its own place keeps the focus: each choice of text and sound, each phase of a hold. */
    private Optional<String> focusedName(Visit now) {
        boolean goesOn = now.screen() instanceof Holding && paced;
        return screen.flatMap(FocusWalk::focused)
                .map(Component::getName)
                .filter(name -> goesOn || name.startsWith("comfort."));
    }

    @Override
    public void doLayout() {
        screen.ifPresent(shown -> shown.setBounds(0, 0, getWidth(), getHeight()));
    }

    private final class Resized extends ComponentAdapter {

        @Override
        public void componentResized(ComponentEvent e) {
            visit.ifPresent(now -> SwingUtilities.invokeLater(() -> {
                if (getWidth() > 0 && getHeight() > 0) {
                    replace(visit.orElse(now));
                }
            }));
        }
    }
}
