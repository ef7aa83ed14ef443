package org.backwise.kiosk.ui.rooms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backwise.kiosk.core.settings.Setting;
import org.backwise.kiosk.core.settings.SettingKind;
import org.backwise.kiosk.core.settings.SettingsCatalog;
import org.backwise.kiosk.ui.kit.ListRow;

/** The settings of one group, with what holds now. */
final class GroupPlace implements Place {

    private final String group;
    private final SettingsRoom.Outside outside;
    private Map<String, String> written = Map.of();

    GroupPlace(String group, SettingsRoom.Outside outside) {
        this.group = group;
        this.outside = outside;
    }

    @Override
    public Pane pane(Walk walk) {
        walk.ask(outside.store()::written, now -> {
            if (!now.equals(written)) {
                written = now;
                walk.again();
            }
        });
        String key = "group." + (group.isEmpty() ? "other" : group);
        return new Pane(walk, walk.words(key)).line(walk.words(key + ".about")).fill(new PagedRows(walk, rows(walk)));
    }

    private List<ListRow> rows(Walk walk) {
        List<ListRow> rows = new ArrayList<>();
        Set<String> together = new LinkedHashSet<>();
        for (Setting setting : SettingsCatalog.in(group)) {
            if (setting.need() != Setting.Need.TOGETHER) {
                rows.add(row(walk, setting));
            } else if (together.add(setting.section())) {
                rows.add(togetherRow(walk, setting.section()));
            }
        }
        return rows;
    }

    private ListRow row(Walk walk, Setting setting) {
        SettingWords words = new SettingWords(walk);
        String value = written.getOrDefault(setting.path(), setting.usual());
        return Rows.row(
                walk,
                setting.path(),
                words.name(setting),
                words.about(setting),
                words.shown(setting, value),
                () -> walk.go(edit(walk, setting, value)));
    }

    private Place edit(Walk walk, Setting setting, String value) {
        return setting.kind() instanceof SettingKind.OneOf
                ? new OptionsPlace(setting, value, outside)
                : SettingForm.place(walk, List.of(setting), written, outside);
    }

    private ListRow togetherRow(Walk walk, String section) {
        List<Setting> all = SettingsCatalog.in(group).stream()
                .filter(setting -> setting.section().equals(section))
                .toList();
        boolean set = all.stream().anyMatch(setting -> written.containsKey(setting.path()));
        return Rows.row(
                walk,
                section,
                walk.words("setting." + section),
                walk.words("setting." + section + ".about"),
                walk.words(set ? "setting.set" : "setting.none"),
                () -> walk.go(SettingForm.place(walk, all, written, outside)));
    }
}
