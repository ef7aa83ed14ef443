package org.backwise.kiosk.core.settings;

import java.util.Optional;

/**
 * A new value for one setting.
 *
 * @param value as it is typed; empty: nothing is written, so that the usual value holds
 */
public record SettingChange(Setting setting, Optional<String> value) {

    /** Typed by staff: nothing typed takes a setting out of the file. */
    public static SettingChange typed(Setting setting, String typed) {
        return new SettingChange(setting, Optional.of(typed.strip()).filter(value -> !value.isEmpty()));
    }
}
