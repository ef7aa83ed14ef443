package org.backwise.kiosk.ui.shell;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javax.swing.SwingUtilities;
import org.backwise.kiosk.core.input.Command;
import org.backwise.kiosk.core.visit.Asleep;
import org.backwise.kiosk.core.visit.Choice;
import org.backwise.kiosk.core.visit.Cue;
import org.backwise.kiosk.core.visit.KeyHelp;
import org.backwise.kiosk.core.visit.SwitchSetup;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.backwise.kiosk.core.visit.Welcome;
import org.backwise.kiosk.ui.input.DoublePressGuard;
import org.backwise.kiosk.ui.input.KeyPress;
import org.backwise.kiosk.ui.kit.Pages;
import org.backwise.kiosk.ui.kit.Pressable;
import org.backwise.kiosk.ui.kit.SeenFocus;

/** What keys do: the same on every screen. Used on the event thread only. */
final class Keys {

    private static final Set<Command> STEPS = EnumSet.of(
            Command.LOUDER,
            Command.QUIETER,
            Command.FASTER,
            Command.SLOWER,
            Command.LARGER,
            Command.SMALLER,
            Command.SENTENCE_BACK,
            Command.SENTENCE_FORWARD);

    private final Stage stage;
    private final VisitLoop loop;
    private final SeenFocus seenFocus;
    private final DoublePressGuard guard;
    private final Scanning scanning;

    Keys(Stage stage, VisitLoop loop, SeenFocus seenFocus, DoublePressGuard guard, Scanning scanning) {
        this.stage = stage;
        this.loop = loop;
        this.seenFocus = seenFocus;
        this.guard = guard;
        this.scanning = scanning;
    }

    void pressed(KeyPress key) {
        seenFocus.used(SeenFocus.Means.KEYS);
        stage.repaint();
        if (loop.visit().screen() instanceof Welcome) {
            boolean isSwitch = key.meaning() == Command.SET_UP_SWITCHES;
            act(key, isSwitch ? new VisitEvent.SetUpSwitches() : new VisitEvent.Do(key.meaning()));
            return;
        }
        if (loop.visit().screen() instanceof KeyHelp) {
            act(key, new VisitEvent.Do(key.meaning()));
            return;
        }
        if (loop.visit().screen() instanceof Asleep) {
            act(key, new VisitEvent.Select(Choice.Go.START));
            return;
        }
        if (loop.visit().screen() instanceof SwitchSetup && key.meaning() != Command.BACK) {
            act(key, new VisitEvent.SwitchPressed(key.stroke()));
            return;
        }
        switch (loop.visit().comfort().pressing().switches().does(key.stroke())) {
            case MOVE -> toButton(1);
            case SELECT -> press(key);
            case SCAN -> scan(key);
            case NOTHING -> does(key);
        }
    }

    private void scan(KeyPress key) {
        if (guard.accepts(key.stroke())) {
            scanning.press();
        }
    }

    private void does(KeyPress key) {
        switch (key.meaning()) {
            case FOCUS_NEXT -> walk(1);
            case FOCUS_PREVIOUS -> walk(-1);
            case BUTTON_NEXT -> toButton(1);
            case BUTTON_PREVIOUS -> toButton(-1);
            case NEXT -> next(key);
            case BACK -> back(key);
            case PRESS -> press(key);
            case SET_UP_SWITCHES -> act(key, new VisitEvent.SetUpSwitches());
            default -> ask(key);
        }
    }

    /** What can be had on any screen. Steps of loudness, rate and sentences may follow each other fast. */
    private void ask(KeyPress key) {
        VisitEvent event = new VisitEvent.Do(key.meaning());
        if (STEPS.contains(key.meaning())) {
            loop.send(event);
        } else {
            act(key, event);
        }
    }

    private void act(KeyPress key, VisitEvent event) {
        if (guard.accepts(key.stroke())) {
            loop.send(event);
        }
    }

    /** On a screen that has just come, down leads to its first thing: what the focus began with is the way on. */
    private void walk(int by) {
        FocusWalk.Went went = stage.screen()
                .map(screen -> by > 0 && stage.isFresh()
                        ? FocusWalk.begin(screen)
                        : FocusWalk.move(screen, by, FocusWalk.Through.EVERYTHING))
                .orElse(FocusWalk.Went.NOWHERE);
        stage.walked();
        if (went == FocusWalk.Went.ON) {
            moved();
        } else {
            loop.send(new VisitEvent.EndReached(by > 0 ? Cue.Edge.LAST : Cue.Edge.FIRST));
        }
    }

    private void toButton(int by) {
        stage.screen().ifPresent(screen -> FocusWalk.move(screen, by, FocusWalk.Through.BUTTONS));
        stage.walked();
        moved();
    }

    /** The focus moves a moment later than it is asked to. */
    private void moved() {
        SwingUtilities.invokeLater(() -> loop.send(new VisitEvent.Move()));
    }

    /** First through all that there is to read, then on; where nothing lies ahead, to the next control. */
    private void next(KeyPress key) {
        if (!guard.accepts(key.stroke()) || turn(1)) {
            return;
        }
        Visit before = loop.visit();
        loop.send(new VisitEvent.Next());
        if (before.screen().equals(loop.visit().screen())) {
            toButton(1);
        }
    }

    private void back(KeyPress key) {
        if (guard.accepts(key.stroke()) && !turn(-1)) {
            loop.send(new VisitEvent.Back());
        }
    }

    private boolean turn(int by) {
        Optional<Pages> turning = stage.pages().filter(pages -> {
            int page = pages.at() + by;
            return page >= 0 && page < pages.count();
        });
        turning.ifPresent(pages -> {
            pages.turnTo(pages.at() + by);
            stage.turned();
            loop.send(new VisitEvent.Move());
        });
        return turning.isPresent();
    }

    /** A page that was turned by a button is walked from its top. */
    private void press(KeyPress key) {
        Optional<Pressable> control = stage.screen().flatMap(FocusWalk::focused);
        if (control.isPresent() && guard.accepts(key.stroke())) {
            Optional<Integer> page = stage.pages().map(Pages::at);
            control.get().doClick(0);
            if (!page.equals(stage.pages().map(Pages::at))) {
                stage.turned();
            }
        }
    }
}
