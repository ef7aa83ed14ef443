package org.backwise.kiosk.ui.rooms;

import java.util.Locale;
import org.backwise.kiosk.core.settings.Setting;
import org.backwise.kiosk.core.settings.SettingKind;

/** What settings are called, and what can be written for them. */
final class SettingWords {

    private final Walk walk;

    SettingWords(Walk walk) {
        this.walk = walk;
    }

    String name(Setting setting) {
        return walk.words("setting." + setting.path());
    }

    /** What it is for, what may be written, and what is usual. */
    String about(Setting setting) {
        String about = walk.words("setting." + setting.path() + ".about");
        String usual = setting.usual().isEmpty() || setting.kind() instanceof SettingKind.Phone
                ? ""
                : " " + walk.words(usualKey(setting), shown(setting, setting.usual()));
        return about + range(setting.kind()) + usual;
    }

    private static String usualKey(Setting setting) {
        return setting.kind() instanceof SettingKind.OneOf ? "setting.usual.option" : "setting.usual";
    }

    private String range(SettingKind kind) {
        return kind instanceof SettingKind.Whole whole
                ? " " + walk.words("setting.range", whole.least(), whole.most(), whole.unit())
                : "";
    }

    /** A value with its unit. */
    String shown(Setting setting, String value) {
        if (value.isEmpty()) {
            return walk.words("setting.none");
        }
        if (setting.kind() instanceof SettingKind.Whole whole) {
            return walk.words("setting.value", value, whole.unit());
        }
        return setting.kind() instanceof SettingKind.OneOf ? option(setting, value) : value;
    }

    /** What an option is called. */
    String option(Setting setting, String option) {
        if (option.matches("[Ff]\\d+")) {
            return option.toUpperCase(Locale.ROOT);
        }
        boolean yesOrNo = option.equals("yes") || option.equals("no");
        return walk.words(yesOrNo ? "option." + option : "option." + setting.path() + "." + option);
    }
}
