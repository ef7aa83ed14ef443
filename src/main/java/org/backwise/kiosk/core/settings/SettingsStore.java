package org.backwise.kiosk.core.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backwise.kiosk.core.library.Problem;

/** Where the settings are kept. Every method blocks while a small file is read, and never throws for a bad one. */
public interface SettingsStore {

    /** What is written now, by path of the setting; what is not in the file is not here either. */
    Map<String, String> written();

    /** What would be wrong after these changes that is not wrong now; nothing is written. */
    List<Problem> check(List<SettingChange> changes);

    /**
     * Writes these changes, all or none; what was there before is kept as one backup, and notes stay where they stand.
     */
    Saved save(List<SettingChange> changes);

    /** How saving ended. */
    sealed interface Saved {

        /** It is on the disk. */
        record Done() implements Saved {}

        /** Nothing was changed. */
        record Refused(List<Problem> problems) implements Saved {

            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /** The value in force: what is written, else the usual one. */
    default String value(Setting setting) {
        return Optional.ofNullable(written().get(setting.path())).orElse(setting.usual());
    }
}
