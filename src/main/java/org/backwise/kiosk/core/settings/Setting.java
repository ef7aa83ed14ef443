package org.backwise.kiosk.core.settings;

import java.util.List;

/**
 * One setting of {@code kiosk.yaml}, as staff change it.
 *
 * @param section the groups of keys it stands in, joined by stops: {@code sound.loudspeaker}; empty at the top of the file
 * @param key its name there
 * @param usual what holds while nothing is written; empty where that is nothing
 */
public record Setting(String section, String key, SettingKind kind, Need need, String usual) {

    /** Whether the file must name it. */
    public enum Need {
        NEEDED,
        OPTIONAL,
        /** The file may leave it out, but only with all others of its section. */
        TOGETHER
    }

    /** Section and key, joined by a stop: {@code times.idle}. */
    public String path() {
        return section.isEmpty() ? key : section + "." + key;
    }

    /** The outermost group it stands in, under which staff find it; empty at the top of the file. */
    public String group() {
        return section.split("\\.", 2)[0];
    }

    static Setting whole(String section, String key, int least, int most, String unit, int usual) {
        SettingKind kind = new SettingKind.Whole(least, most, unit);
        return new Setting(section, key, kind, Need.NEEDED, String.valueOf(usual));
    }

    static Setting oneOf(String section, String key, List<String> options, String usual) {
        return new Setting(section, key, new SettingKind.OneOf(options), Need.NEEDED, usual);
    }

    static Setting yesOrNo(String section, String key, String usual) {
        return oneOf(section, key, List.of("yes", "no"), usual);
    }

    static Setting text(String section, String key, int most, String usual) {
        return new Setting(section, key, new SettingKind.Text(most), Need.NEEDED, usual);
    }

    static Setting phone(String section, String key, String usual) {
        return new Setting(section, key, new SettingKind.Phone(), Need.NEEDED, usual);
    }

    /** The same, which the file may leave out. */
    Setting optional() {
        return new Setting(section, key, kind, Need.OPTIONAL, usual);
    }

    /** The same, which the file may leave out; then this holds. */
    Setting usually(String value) {
        return new Setting(section, key, kind, Need.OPTIONAL, value);
    }

    /** The same, which the file may leave out together with the others of its section. */
    Setting together() {
        return new Setting(section, key, kind, Need.TOGETHER, "");
    }

    static Setting timeOfDay(String section, String key) {
        return new Setting(section, key, new SettingKind.TimeOfDay(), Need.NEEDED, "");
    }
}
