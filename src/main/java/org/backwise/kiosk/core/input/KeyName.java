package org.backwise.kiosk.core.input;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A key as {@code keys.yaml} names it: what is printed on it on a usual keyboard, such as {@code page-down} or {@code f17};
 * or {@code code-} and the number that the system gives it, for keys of pads that have no name here.
 */
public record KeyName(String value) {

    /** Names of keys that have one, in the order in which they are told. */
    public static final List<String> KNOWN = known();

    private static final Pattern CODE = Pattern.compile("code-[1-9][0-9]{0,4}");

    /** The name of a key that has none: the number that the system gives it, 1 to 99999 (X11: the keycode, 8 to 255). */
    public static KeyName ofCode(int code) {
        return new KeyName("code-" + code);
    }

    /** Whether a key can be called so. */
    public static boolean fits(String name) {
        return KNOWN.contains(name) || CODE.matcher(name).matches();
    }

    private static List<String> known() {
        List<String> names = new ArrayList<>(List.of(
                "up",
                "down",
                "left",
                "right",
                "enter",
                "space",
                "tab",
                "shift-tab",
                "escape",
                "page-up",
                "page-down",
                "home",
                "end",
                "insert",
                "delete",
                "backspace",
                "pause",
                "help",
                "plus",
                "minus",
                "equals",
                "comma",
                "period",
                "slash",
                "numpad-up",
                "numpad-down",
                "numpad-left",
                "numpad-right",
                "numpad-plus",
                "numpad-minus"));
        IntStream.rangeClosed(1, 24).mapToObj(number -> "f" + number).forEach(names::add);
        IntStream.rangeClosed(0, 9).mapToObj(String::valueOf).forEach(names::add);
        IntStream.rangeClosed(0, 9).mapToObj(number -> "numpad-" + number).forEach(names::add);
        IntStream.rangeClosed('a', 'z').mapToObj(Character::toString).forEach(names::add);
        return List.copyOf(names);
    }

    @Override
    public String toString() {
        return value;
    }
}
