package org.backwise.kiosk.core.settings;

import static org.backwise.kiosk.core.settings.Setting.oneOf;
import static org.backwise.kiosk.core.settings.Setting.phone;
import static org.backwise.kiosk.core.settings.Setting.text;
import static org.backwise.kiosk.core.settings.Setting.timeOfDay;
import static org.backwise.kiosk.core.settings.Setting.whole;
import static org.backwise.kiosk.core.settings.Setting.yesOrNo;

import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.comfort.Volume;

/**
 * Everything that {@code kiosk.yaml} knows, one line a setting, in the order of the file. A test compares it with what
 * the reader of the file asks for: names, ranges and usual values.
 */
public final class SettingsCatalog {

    private static final Clinic CLINIC = KioskSettings.FALLBACK.clinic();

    private static final List<String> RATES =
            List.of("slowest", "slower", "usual", "brisk", "fast", "faster", "fastest");

    private static final List<Setting> ALL = List.of(
            text("clinic", "name", 60, CLINIC.name()),
            phone("clinic", "phone", CLINIC.phone()),
            phone("clinic", "emergency-number", CLINIC.emergencyNumber()),
            phone("clinic", "nurse-line", "").optional(),
            new Setting("clinic", "web-address", new SettingKind.Web(), Setting.Need.OPTIONAL, ""),
            whole("screen", "width-millimetres", 100, 3000, "millimetres", 531),
            whole("screen", "height-millimetres", 60, 3000, "millimetres", 299),
            whole("screen", "viewing-distance-millimetres", 400, 4000, "millimetres", 1500)
                    .optional(),
            whole("times", "idle", 120, 300, "seconds", Times.USUAL.idle()),
            whole("times", "warning", 20, 120, "seconds", Times.USUAL.warning()),
            whole("times", "retry", 5, 10, "seconds", Times.USUAL.retry()),
            text("sound.loudspeaker", "device", 300, "").optional(),
            level("sound.loudspeaker", "usual-level", Audio.USUAL.loudspeaker().usual()),
            level(
                    "sound.loudspeaker",
                    "highest-level",
                    Audio.USUAL.loudspeaker().highest()),
            text("sound.headphones", "device", 300, "").optional(),
            level("sound.headphones", "usual-level", Audio.USUAL.headphones().usual()),
            level("sound.headphones", "highest-level", Audio.USUAL.headphones().highest()),
            timeOfDay("sound.quiet-hours", "from").together(),
            timeOfDay("sound.quiet-hours", "to").together(),
            whole("sound.quiet-hours", "highest-level", 1, 21, "levels", 12).together(),
            oneOf("sound", "rate", RATES, "usual").optional(),
            whole("sound", "invitation", 0, 3600, "seconds", Audio.USUAL.invitation())
                    .optional(),
            oneOf("print-out", "paper", List.of("a4", "letter"), "a4"),
            text("print-out", "printer", 300, "").optional(),
            yesOrNo("print-out", "duplex", "no").optional(),
            yesOrNo("print-out", "color", "no").optional(),
            whole("print-out", "pages-a-visit", 2, 40, "pages", PrintOut.USUAL.pagesAVisit())
                    .optional(),
            text("print-out", "kept-pages", 300, "").optional(),
            oneOf("staff", "key", WayIn.KEYS, WayIn.KEYS.get(11)).optional(),
            oneOf("staff", "corner", List.of("top-left", "top-right", "bottom-left", "bottom-right"), "top-left")
                    .optional(),
            whole("staff", "leave", 60, 900, "seconds", WayIn.USUAL.leave()).optional(),
            timeOfDay("upkeep", "restart").usually("03:30"),
            yesOrNo("upkeep", "mouse", "yes").optional(),
            timeOfDay("upkeep", "dark-from").optional(),
            timeOfDay("upkeep", "dark-to").optional(),
            whole("upkeep", "silence", 3, 60, "seconds", Upkeep.USUAL.silence()).optional(),
            whole("upkeep", "usage-days", 30, 1825, "days", Upkeep.USUAL.kept().usage())
                    .optional(),
            whole(
                            "upkeep",
                            "journal-days",
                            90,
                            3650,
                            "days",
                            Upkeep.USUAL.kept().journal())
                    .optional(),
            yesOrNo("", "evaluating", "yes"));

    private SettingsCatalog() {}

    private static Setting level(String section, String key, Volume usual) {
        int most = Volume.LOUDEST.level();
        return whole(section, key, Volume.QUIETEST.level(), most, "levels", usual.level())
                .optional();
    }

    /** Every setting, in the order of the file. */
    public static List<Setting> all() {
        return ALL;
    }

    /** The outermost groups, in the order of the file; the last is empty and holds what stands in none. */
    public static List<String> groups() {
        return ALL.stream().map(Setting::group).distinct().toList();
    }

    /** The settings of one outermost group. */
    public static List<Setting> in(String group) {
        return ALL.stream().filter(setting -> setting.group().equals(group)).toList();
    }

    /** The setting with this path, such as {@code times.idle}. */
    public static Optional<Setting> at(String path) {
        return ALL.stream().filter(setting -> setting.path().equals(path)).findFirst();
    }
}
