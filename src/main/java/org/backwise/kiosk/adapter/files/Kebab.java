package org.backwise.kiosk.adapter.files;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How the core's constants are written in files: {@code SET_UP} as {@code set-up}. */
final class Kebab {

    private Kebab() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> of(Enum<?>[] constants) {
        return Stream.of(constants).map(Kebab::of).toList();
    }
}
