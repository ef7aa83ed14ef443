package org.backwise.kiosk.core.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One key as it arrives: under its name, if it has one here, and under the number that the system gives it, if it gives one.
 * At least one of the two is known.
 */
public record Stroke(Optional<KeyName> name, Optional<KeyName> code) {

    /** A key with a name. */
    public static Stroke of(KeyName name) {
        return new Stroke(Optional.of(name), Optional.empty());
    }

    /** What it may be called in a key map, the more exact first: two keys may share a name, but not a number. */
    List<KeyName> names() {
        List<KeyName> names = new ArrayList<>();
        code.ifPresent(names::add);
        name.ifPresent(names::add);
        return names;
    }

    /** What to call it from now on: by its name, where it has one. */
    public KeyName known() {
        return name.or(() -> code).orElseThrow();
    }

    /** Whether this is the key that was called so. */
    public boolean is(KeyName called) {
        return names().contains(called);
    }
}
