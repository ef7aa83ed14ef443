package org.backwise.kiosk.core.settings;

import java.util.List;

/** What can be written for a setting. */
public sealed interface SettingKind {

    /**
     * A whole number.
     *
     * @param least the smallest allowed
     * @param most the largest allowed
     * @param unit what is counted, such as "seconds"
     */
    record Whole(int least, int most, String unit) implements SettingKind {}

    /** One of a few words. */
    record OneOf(List<String> options) implements SettingKind {

        public OneOf {
            options = List.copyOf(options);
        }
    }

    /**
     * Any plain words.
     *
     * @param most the most characters
     */
    record Text(int most) implements SettingKind {}

    /** A number to call. */
    record Phone() implements SettingKind {}

    /** An address that begins with {@code https://}. */
    record Web() implements SettingKind {}

    /** A time of day, as in 09:30. */
    record TimeOfDay() implements SettingKind {}

    /** One of the keys F1 to F12. */
    record FunctionKey() implements SettingKind {}
}
