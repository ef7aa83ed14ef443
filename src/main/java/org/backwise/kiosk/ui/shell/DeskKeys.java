package org.backwise.kiosk.ui.shell;

import java.awt.Component;
import java.awt.Container;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.util.Optional;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.backwise.kiosk.core.staff.AtPinPad;
import org.backwise.kiosk.core.staff.DeskEvent;
import org.backwise.kiosk.ui.kit.Pages;
import org.backwise.kiosk.ui.kit.Pressable;
import org.backwise.kiosk.ui.staff.RoomView;
import org.backwise.kiosk.ui.staff.StaffScreen;

/**
 * What keys do at the desk. The key that leads to it silences the kiosk once somebody is in, and lets it be heard again. It sees every key before the patients' keys do: while nobody is at the desk it takes only the
 * way in. Keys that it has no use for go to what has the focus, so that rooms may bind their own.
 */
final class DeskKeys implements KeyEventDispatcher {

    private final int wayIn;
    private final StaffSide side;
    private final KeyRepeat repeat = new KeyRepeat();

    /** @param functionKey 1 to 12 */
    DeskKeys(int functionKey, StaffSide side) {
        this.wayIn = KeyEvent.VK_F1 + functionKey - 1;
        this.side = side;
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent e) {
        boolean pressed = e.getID() == KeyEvent.KEY_PRESSED;
        boolean repeated = repeat.isRepeat(e);
        if (!side.isOpen()) {
            if (pressed && e.getKeyCode() == wayIn && !repeated) {
                side.callUp();
                return true;
            }
            return e.getKeyCode() == wayIn;
        }
        if (!pressed) {
            passOn(e, typesInto(focused()));
        } else if (!repeated || mayRepeat(e)) {
            side.usedKeys();
            pressed(e);
        }
        return true;
    }

    private static boolean mayRepeat(KeyEvent e) {
        return e.getKeyCode() != KeyEvent.VK_ENTER && e.getKeyCode() != KeyEvent.VK_SPACE && !isDigit(e);
    }

    private void pressed(KeyEvent e) {
        if (side.screen().filter(screen -> screen.takes(e)).isPresent()) {
            side.send(new DeskEvent.Touched());
            return;
        }
        if (side.desk().state() instanceof AtPinPad && padKey(e)) {
            return;
        }
        if (e.getKeyCode() == wayIn) {
            side.send(new DeskEvent.SwitchMute());
            return;
        }
        if (e.isAltDown() || e.isControlDown() || e.isMetaDown()) {
            passOn(e, true);
            return;
        }
        switch (e.getKeyCode()) {
            case KeyEvent.VK_TAB -> move(e.isShiftDown() ? -1 : 1);
            case KeyEvent.VK_DOWN -> move(1);
            case KeyEvent.VK_UP -> move(-1);
            case KeyEvent.VK_ESCAPE -> back();
            case KeyEvent.VK_PAGE_DOWN -> turn(1);
            case KeyEvent.VK_PAGE_UP -> turn(-1);
            case KeyEvent.VK_RIGHT -> moveUnlessTyping(1, e);
            case KeyEvent.VK_LEFT -> moveUnlessTyping(-1, e);
            case KeyEvent.VK_ENTER, KeyEvent.VK_SPACE -> press(e);
            default -> passOn(e, true);
        }
    }

    private boolean padKey(KeyEvent e) {
        if (isDigit(e)) {
            side.send(new DeskEvent.Digit(e.getKeyChar() - '0'));
            return true;
        }
        if (e.getKeyCode() == KeyEvent.VK_BACK_SPACE || e.getKeyCode() == KeyEvent.VK_DELETE) {
            side.send(new DeskEvent.Erase());
            return true;
        }
        return false;
    }

    private static boolean isDigit(KeyEvent e) {
        return e.getKeyChar() >= '0' && e.getKeyChar() <= '9';
    }

    private void move(int by) {
        side.screen().ifPresent(screen -> DeskFocus.move(screen, by));
        SwingUtilities.invokeLater(() -> side.send(new DeskEvent.Moved()));
    }

    private void moveUnlessTyping(int by, KeyEvent e) {
        if (typesInto(focused())) {
            passOn(e, true);
        } else {
            move(by);
        }
    }

    private void back() {
        boolean within = side.screen()
                .filter(screen -> screen.back() == RoomView.Way.WITHIN)
                .isPresent();
        side.send(within ? new DeskEvent.Touched() : new DeskEvent.Back());
    }

    private void turn(int by) {
        side.screen().flatMap(StaffScreen::pages).ifPresent(pages -> turn(pages, by));
        side.send(new DeskEvent.Touched());
    }

    /** What had the focus may stand on the page before: then the first thing on the new one has it. */
    private void turn(Pages pages, int by) {
        pages.turnTo(pages.at() + by);
        if (focused().isEmpty() && pages instanceof Container shown) {
            DeskFocus.stops(shown).stream().findFirst().ifPresent(Component::requestFocusInWindow);
        }
    }

    private void press(KeyEvent e) {
        if (focused().orElse(null) instanceof Pressable control) {
            control.doClick(0);
        } else {
            passOn(e, true);
        }
    }

    private void passOn(KeyEvent e, boolean wanted) {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        if (wanted && owner != null) {
            KeyboardFocusManager.getCurrentKeyboardFocusManager().redispatchEvent(owner, e);
            side.send(new DeskEvent.Touched());
        }
    }

    private Optional<Component> focused() {
        return side.screen().flatMap(DeskFocus::focused);
    }

    private static boolean typesInto(Optional<Component> focused) {
        return focused.filter(JTextComponent.class::isInstance).isPresent();
    }
}
