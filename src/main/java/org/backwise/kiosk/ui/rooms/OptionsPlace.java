package org.backwise.kiosk.ui.rooms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backwise.kiosk.core.settings.Setting;
import org.backwise.kiosk.core.settings.SettingChange;
import org.backwise.kiosk.core.settings.SettingKind;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.ListRow;

/** Chooses one of a few: one press, and it is kept. */
final class OptionsPlace implements Place {

    private final Setting setting;
    private final String now;
    private final SettingsRoom.Outside outside;
    private List<String> wrong = List.of();

    OptionsPlace(Setting setting, String now, SettingsRoom.Outside outside) {
        this.setting = setting;
        this.now = now;
        this.outside = outside;
    }

    @Override
    public Pane pane(Walk walk) {
        SettingWords words = new SettingWords(walk);
        List<ListRow> rows = new ArrayList<>();
        for (String option : ((SettingKind.OneOf) setting.kind()).options()) {
            boolean held = option.equals(now);
            ListRow row = Rows.row(
                    walk,
                    setting.path() + "." + option,
                    words.option(setting, option),
                    "",
                    held ? walk.words("option.held") : "",
                    () -> keep(walk, option));
            rows.add(held ? row.with(Glyph.CHECK) : row);
        }
        return new Pane(walk, words.name(setting))
                .line(words.about(setting))
                .warning(String.join(" ", wrong))
                .fill(new PagedRows(walk, rows));
    }

    private void keep(Walk walk, String option) {
        List<SettingChange> changes = List.of(SettingChange.typed(setting, option));
        Map<String, String> before = Map.of(setting.path(), now);
        walk.ask(() -> SettingForm.keep(walk, outside, changes, before), found -> {
            wrong = found;
            if (found.isEmpty()) {
                walk.say(walk.words("form.kept"));
                walk.back();
            } else {
                walk.again();
            }
        });
    }
}
