package org.backwise.kiosk.ui.shell;

import java.util.Optional;
import javax.swing.SwingUtilities;
import org.backwise.kiosk.core.visit.Asleep;
import org.backwise.kiosk.core.visit.Choice;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.backwise.kiosk.core.visit.Welcome;
import org.backwise.kiosk.ui.input.DoublePressGuard;
import org.backwise.kiosk.ui.input.KioskKey;
import org.backwise.kiosk.ui.kit.Pages;
import org.backwise.kiosk.ui.kit.SeenFocus;

/** What keys do: the same on every screen. Used on the event thread only. */
final class Keys {

    private final Stage stage;
    private final VisitLoop loop;
    private final SeenFocus seenFocus;
    private final DoublePressGuard guard;

    Keys(Stage stage, VisitLoop loop, SeenFocus seenFocus, DoublePressGuard guard) {
        this.stage = stage;
        this.loop = loop;
        this.seenFocus = seenFocus;
        this.guard = guard;
    }

    void pressed(KioskKey key) {
        seenFocus.used(SeenFocus.Means.KEYS);
        stage.repaint();
        if (loop.visit().screen() instanceof Welcome) {
            act(new VisitEvent.Select(Choice.Go.START_ALOUD));
            return;
        }
        if (loop.visit().screen() instanceof Asleep) {
            act(new VisitEvent.Select(Choice.Go.START));
            return;
        }
        switch (key) {
            case FOCUS_NEXT -> move(1);
            case FOCUS_PREVIOUS -> move(-1);
            case NEXT -> next();
            case BACK -> back();
            case PRESS -> press();
            case OTHER -> loop.send(new VisitEvent.Move());
        }
    }

    private void act(VisitEvent event) {
        if (guard.accepts()) {
            loop.send(event);
        }
    }

    private void move(int by) {
        stage.screen().ifPresent(screen -> FocusWalk.move(screen, by));
        SwingUtilities.invokeLater(() -> loop.send(new VisitEvent.Move()));
    }

    /** First through all that there is to read, then on; where nothing lies ahead, to the next control. */
    private void next() {
        if (turn(1)) {
            return;
        }
        Visit before = loop.visit();
        act(new VisitEvent.Next());
        if (before.screen().equals(loop.visit().screen())) {
            move(1);
        }
    }

    private void back() {
        if (!turn(-1)) {
            act(new VisitEvent.Back());
        }
    }

    private boolean turn(int by) {
        Optional<Pages> turning = stage.pages().filter(pages -> {
            int page = pages.at() + by;
            return page >= 0 && page < pages.count();
        });
        turning.ifPresent(pages -> {
            pages.turnTo(pages.at() + by);
            loop.send(new VisitEvent.Move());
        });
        return turning.isPresent();
    }

    private void press() {
        stage.screen().flatMap(FocusWalk::focused).ifPresent(control -> control.doClick(0));
    }
}
