package org.backwise.kiosk.core.input;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Staff show the kiosk what a pad sends: it asks for one key after the other, and remembers what comes.
 *
 * @param at index of what is asked for among {@link #ASKED}; their number when all was asked
 * @param learned what came so far, in that order
 * @param clash the key that was pressed last, if it already does something else
 */
public record KeyLearning(int at, Map<KeyName, Command> learned, Optional<KeyName> clash) {

    /** What is asked for; what a pad does not have is skipped. */
    public static final List<Command> ASKED = List.of(
            Command.FOCUS_PREVIOUS,
            Command.FOCUS_NEXT,
            Command.PRESS,
            Command.BACK,
            Command.NEXT,
            Command.EXPLAIN_KEYS,
            Command.QUIETER,
            Command.LOUDER,
            Command.SLOWER,
            Command.FASTER,
            Command.HEADPHONES_IN,
            Command.HEADPHONES_OUT,
            Command.SET_UP_SWITCHES);

    /** Nothing has been asked for yet. */
    public static final KeyLearning BEGUN = new KeyLearning(0, Map.of(), Optional.empty());

    public KeyLearning {
        learned = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(learned));
    }

    /** What the next key is to do; empty when all was asked. */
    public Optional<Command> asks() {
        return at < ASKED.size() ? Optional.of(ASKED.get(at)) : Optional.empty();
    }

    /** A key came. One that already does something else is told, and asked for again. */
    public KeyLearning pressed(Stroke stroke) {
        if (asks().isEmpty()) {
            return this;
        }
        KeyName key = stroke.known();
        if (learned.containsKey(key)) {
            return new KeyLearning(at, learned, Optional.of(key));
        }
        Map<KeyName, Command> more = new LinkedHashMap<>(learned);
        more.put(key, ASKED.get(at));
        return new KeyLearning(at + 1, more, Optional.empty());
    }

    /** The pad has no key for this. */
    public KeyLearning skip() {
        return asks().isEmpty() ? this : new KeyLearning(at + 1, learned, Optional.empty());
    }

    /** The question before is asked again, and what came for it is forgotten. */
    public KeyLearning back() {
        int before = Math.max(0, at - 1);
        Map<KeyName, Command> fewer = new LinkedHashMap<>(learned);
        fewer.values().removeIf(command -> command == ASKED.get(before));
        return new KeyLearning(before, fewer, Optional.empty());
    }

    /** What the pad cannot do without, and has no key for. */
    public List<Command> missing() {
        return new KeyMap(learned).missing();
    }

    /** What a key does, if it came before. */
    public Optional<Command> does(KeyName key) {
        return Optional.ofNullable(learned.get(key));
    }
}
