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
import org.backwise.kiosk.core.comfort.Display;
import org.backwise.kiosk.core.input.Command;
import org.backwise.kiosk.core.visit.Holding;
import org.backwise.kiosk.core.visit.Screen;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.core.visit.VisitEvent;
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
    private final transient PaintedAhead ahead;
    private transient Optional<PatientScreen> screen = Optional.empty();
    private transient Optional<Visit> visit = Optional.empty();
    private transient Optional<Screen> shown = Optional.empty();
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
        this.ahead = new PaintedAhead(this, makings);
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
                && screen.filter(present -> present.update(now) == PatientScreen.Change.SAME_SCREEN)
                        .isPresent();
        if (!goesOn) {
            replace(now);
        }
    }

    private void replace(Visit now) {
        ahead.show(now);
        Optional<String> focused = focusedName(now);
        paced = now.screen() instanceof Holding;
        Optional<Integer> samePage = shown.filter(now.screen()::equals).flatMap(same -> pages().map(Pages::at));
        shown = Optional.of(now.screen());
        walk = focused.isPresent() ? walk : Walk.NOT_YET;
        Making making = makings.apply(now.comfort());
        PatientScreen next = PatientScreens.make(making, now);
        removeAll();
        if (now.comfort().view().display() == Display.DARK) {
            add(new DarkCover(() -> making.send().accept(new VisitEvent.Do(Command.DARK))));
        }
        add(next);
        screen = Optional.of(next);
        doLayout();
        next.validate();
        samePage.ifPresent(page -> next.pages().ifPresent(pages -> pages.turnTo(page)));
        focused.ifPresent(next::turnToNamed);
        next.validate();
        focused.flatMap(name -> FocusWalk.named(next, name))
                .or(next::firstFocus)
                .ifPresent(Component::requestFocusInWindow);
        repaint();
        changed.accept(now);
        ahead.from(now);
    }

    /** Back in front: the focus is where it was when the screen came. */
    void focusFirst() {
        screen.flatMap(PatientScreen::firstFocus).ifPresent(Component::requestFocusInWindow);
    }

    /** Only a screen made anew in its own place keeps the focus: each choice of comfort, each phase of a hold. */
    private Optional<String> focusedName(Visit now) {
        boolean goesOn = now.screen() instanceof Holding && paced;
        boolean same = goesOn || shown.filter(now.screen()::equals).isPresent();
        return screen.flatMap(FocusWalk::focused)
                .flatMap(control -> Optional.ofNullable(control.getName()))
                .filter(name -> same || name.startsWith("comfort."));
    }

    @Override
    public boolean isOptimizedDrawingEnabled() {
        return getComponentCount() < 2; // what is dark stays dark, whatever is painted anew behind the cover
    }

    @Override
    public void doLayout() {
        for (Component part : getComponents()) {
            part.setBounds(0, 0, getWidth(), getHeight());
        }
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
