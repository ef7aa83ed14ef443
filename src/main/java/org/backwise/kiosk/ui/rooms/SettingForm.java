package org.backwise.kiosk.ui.rooms;

import java.util.List;
import java.util.Map;
import org.backwise.kiosk.core.settings.Setting;
import org.backwise.kiosk.core.settings.SettingChange;
import org.backwise.kiosk.core.settings.SettingKind;
import org.backwise.kiosk.core.settings.SettingsStore.Saved;

/** Types the value of one setting, or of a few that belong together; checked as it is typed. */
final class SettingForm implements Form.Use {

    private final Walk walk;
    private final List<Setting> settings;
    private final Map<String, String> written;
    private final SettingsRoom.Outside outside;

    private SettingForm(Walk walk, List<Setting> settings, Map<String, String> written, SettingsRoom.Outside outside) {
        this.walk = walk;
        this.settings = settings;
        this.written = written;
        this.outside = outside;
    }

    static Place place(Walk walk, List<Setting> settings, Map<String, String> written, SettingsRoom.Outside outside) {
        SettingWords words = new SettingWords(walk);
        List<Blank> blanks = settings.stream()
                .map(setting -> new Blank(
                        setting.path(), words.name(setting), written.getOrDefault(setting.path(), begin(setting))))
                .toList();
        Setting first = settings.get(0);
        boolean one = settings.size() == 1;
        String key = "setting." + first.section();
        Form form = new Form(
                one ? words.name(first) : walk.words(key),
                one ? words.about(first) : walk.words(key + ".about"),
                blanks,
                letters(settings));
        return new FormPlace(form, new SettingForm(walk, settings, written, outside));
    }

    private static String begin(Setting setting) {
        return setting.need() == Setting.Need.TOGETHER ? "" : setting.usual();
    }

    private static Letters letters(List<Setting> settings) {
        if (settings.stream().allMatch(setting -> setting.kind() instanceof SettingKind.Whole)) {
            return Letters.DIGITS;
        }
        boolean text = settings.stream()
                .anyMatch(setting -> !(setting.kind() instanceof SettingKind.Whole)
                        && !(setting.kind() instanceof SettingKind.TimeOfDay));
        return text ? Letters.SMALL : Letters.CLOCK;
    }

    private List<SettingChange> changes(Map<String, String> typed) {
        return settings.stream()
                .map(setting -> SettingChange.typed(setting, typed.get(setting.path())))
                .toList();
    }

    @Override
    public List<String> wrong(Map<String, String> typed) {
        return Notes.of(outside.store().check(changes(typed)));
    }

    @Override
    public List<String> keep(Map<String, String> typed) {
        return keep(walk, outside, changes(typed), written);
    }

    static List<String> keep(
            Walk walk, SettingsRoom.Outside outside, List<SettingChange> changes, Map<String, String> before) {
        Saved saved = outside.store().save(changes);
        if (saved instanceof Saved.Refused refused) {
            return Notes.of(refused.problems());
        }
        changes.forEach(change -> walk.journal(
                change.setting().path(),
                before.getOrDefault(change.setting().path(), ""),
                change.value().orElse("")));
        outside.changed().run();
        return List.of();
    }
}
