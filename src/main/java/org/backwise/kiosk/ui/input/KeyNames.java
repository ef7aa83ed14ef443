package org.backwise.kiosk.ui.input;

import java.awt.event.KeyEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backwise.kiosk.core.input.KeyName;
import org.backwise.kiosk.core.input.Stroke;

/** What keys are called in {@code keys.yaml}. */
final class KeyNames {

    /**
     * AWT has no method for the number that the system gives a key, and no name for keys that X11 does not know (F13 to F24
     * among them); but its events tell that number in words, on every JDK since 7.
     */
    private static final Pattern CODE = Pattern.compile("rawCode=([1-9][0-9]{0,4})(?![0-9])");

    private static final Map<Integer, String> NAMES = names();

    private KeyNames() {}

    /** The key of this event; empty where the system does not tell which one it was. */
    static Optional<Stroke> of(KeyEvent e) {
        Optional<KeyName> name = name(e);
        Matcher code = CODE.matcher(e.paramString());
        Optional<KeyName> number =
                code.find() ? Optional.of(KeyName.ofCode(Integer.parseInt(code.group(1)))) : Optional.empty();
        return name.isEmpty() && number.isEmpty() ? Optional.empty() : Optional.of(new Stroke(name, number));
    }

    private static Optional<KeyName> name(KeyEvent e) {
        if (e.getKeyCode() == KeyEvent.VK_TAB && e.isShiftDown()) {
            return Optional.of(new KeyName("shift-tab"));
        }
        return Optional.ofNullable(NAMES.get(e.getKeyCode())).map(KeyName::new);
    }

    private static Map<Integer, String> names() {
        Map<Integer, String> names = new HashMap<>();
        for (int number = 1; number <= 12; number++) {
            names.put(KeyEvent.VK_F1 + number - 1, "f" + number);
            names.put(KeyEvent.VK_F13 + number - 1, "f" + (number + 12));
        }
        for (int digit = 0; digit <= 9; digit++) {
            names.put(KeyEvent.VK_0 + digit, String.valueOf(digit));
            names.put(KeyEvent.VK_NUMPAD0 + digit, "numpad-" + digit);
        }
        for (char letter = 'a'; letter <= 'z'; letter++) {
            names.put(KeyEvent.VK_A + letter - 'a', String.valueOf(letter));
        }
        arrows(names);
        others(names);
        return Map.copyOf(names);
    }

    private static void arrows(Map<Integer, String> names) {
        names.put(KeyEvent.VK_UP, "up");
        names.put(KeyEvent.VK_DOWN, "down");
        names.put(KeyEvent.VK_LEFT, "left");
        names.put(KeyEvent.VK_RIGHT, "right");
        names.put(KeyEvent.VK_KP_UP, "numpad-up");
        names.put(KeyEvent.VK_KP_DOWN, "numpad-down");
        names.put(KeyEvent.VK_KP_LEFT, "numpad-left");
        names.put(KeyEvent.VK_KP_RIGHT, "numpad-right");
        names.put(KeyEvent.VK_PAGE_UP, "page-up");
        names.put(KeyEvent.VK_PAGE_DOWN, "page-down");
        names.put(KeyEvent.VK_HOME, "home");
        names.put(KeyEvent.VK_END, "end");
    }

    private static void others(Map<Integer, String> names) {
        names.put(KeyEvent.VK_ENTER, "enter");
        names.put(KeyEvent.VK_SPACE, "space");
        names.put(KeyEvent.VK_TAB, "tab");
        names.put(KeyEvent.VK_ESCAPE, "escape");
        names.put(KeyEvent.VK_INSERT, "insert");
        names.put(KeyEvent.VK_DELETE, "delete");
        names.put(KeyEvent.VK_BACK_SPACE, "backspace");
        names.put(KeyEvent.VK_PAUSE, "pause");
        names.put(KeyEvent.VK_HELP, "help");
        names.put(KeyEvent.VK_PLUS, "plus");
        names.put(KeyEvent.VK_MINUS, "minus");
        names.put(KeyEvent.VK_EQUALS, "equals");
        names.put(KeyEvent.VK_COMMA, "comma");
        names.put(KeyEvent.VK_PERIOD, "period");
        names.put(KeyEvent.VK_SLASH, "slash");
        names.put(KeyEvent.VK_ADD, "numpad-plus");
        names.put(KeyEvent.VK_SUBTRACT, "numpad-minus");
    }
}
