package org.backwise.kiosk.core.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which key means what at this kiosk. */
public record KeyMap(Map<KeyName, Command> keys) {

    /** Without these nobody gets anywhere by keys alone. */
    public static final List<Command> NEEDED = List.of(Command.FOCUS_NEXT, Command.FOCUS_PREVIOUS, Command.PRESS);

    /** A usual keyboard. */
    public static final KeyMap USUAL = usual();

    public KeyMap {
        keys = Map.copyOf(keys);
    }

    /** What this key means; {@link Command#OTHER} where nobody said. */
    public Command meaning(Stroke stroke) {
        return stroke.names().stream()
                .map(keys::get)
                .flatMap(meaning -> Optional.ofNullable(meaning).stream())
                .findFirst()
                .orElse(Command.OTHER);
    }

    /** The keys that mean this, in alphabetical order. */
    public List<KeyName> keysFor(Command meaning) {
        return keys.entrySet().stream()
                .filter(entry -> entry.getValue() == meaning)
                .map(Map.Entry::getKey)
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
    }

    /** The needed meanings that no key has. */
    public List<Command> missing() {
        List<Command> missing = new ArrayList<>(NEEDED);
        missing.removeAll(keys.values());
        return missing;
    }

    /** This map, with the usual keys for what is missing: where they are free, else taken from what they meant here. */
    public KeyMap completed() {
        Map<KeyName, Command> all = new LinkedHashMap<>(keys);
        for (Command meaning : missing()) {
            USUAL.keysFor(meaning).forEach(key -> all.putIfAbsent(key, meaning));
        }
        KeyMap map = new KeyMap(all);
        return map.missing().isEmpty() ? map : map.taken().completed();
    }

    /** Each time more keys mean what they usually do, so that in the end nothing is missing. */
    private KeyMap taken() {
        Map<KeyName, Command> all = new LinkedHashMap<>(keys);
        missing().forEach(meaning -> USUAL.keysFor(meaning).forEach(key -> all.put(key, meaning)));
        return new KeyMap(all);
    }

    private static KeyMap usual() {
        Map<KeyName, Command> keys = new LinkedHashMap<>();
        put(keys, Command.FOCUS_NEXT, "down", "numpad-down");
        put(keys, Command.FOCUS_PREVIOUS, "up", "numpad-up");
        put(keys, Command.NEXT, "right", "numpad-right", "page-down");
        put(keys, Command.BACK, "left", "numpad-left", "page-up", "escape");
        put(keys, Command.PRESS, "enter", "space");
        put(keys, Command.BUTTON_NEXT, "tab");
        put(keys, Command.BUTTON_PREVIOUS, "shift-tab");
        put(keys, Command.EXPLAIN_KEYS, "f1", "help");
        return new KeyMap(keys);
    }

    private static void put(Map<KeyName, Command> keys, Command meaning, String... names) {
        for (String name : names) {
            keys.put(new KeyName(name), meaning);
        }
    }
}
