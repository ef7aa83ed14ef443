package org.backwise.kiosk.ui.rooms;

import java.util.ArrayList;
import java.util.List;
import org.backwise.kiosk.core.settings.SettingsCatalog;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.ListRow;

/** All groups of settings, and what is set by looking and listening. */
final class GroupsPlace implements Place {

    private final SettingsRoom.Outside outside;

    GroupsPlace(SettingsRoom.Outside outside) {
        this.outside = outside;
    }

    @Override
    public Pane pane(Walk walk) {
        List<ListRow> rows = new ArrayList<>();
        rows.add(Rows.row(walk, "settings.card", Glyph.RULER, () -> walk.go(new CardPlace(outside))));
        rows.add(Rows.row(walk, "settings.loudness", Glyph.SPEAKER, () -> walk.go(new LoudnessPlace(outside))));
        rows.add(Rows.row(walk, "settings.word", Glyph.TEXT, () -> walk.go(WordForm.place(walk, outside))));
        rows.add(Rows.row(
                walk, "settings.languages", Glyph.GLOBE, () -> walk.go(new LanguagesPlace(outside.languages()))));
        for (String group : SettingsCatalog.groups()) {
            String key = "group." + (group.isEmpty() ? "other" : group);
            rows.add(Rows.row(walk, key, Glyph.LIST, () -> walk.go(new GroupPlace(group, outside))));
        }
        return new Pane(walk, walk.words("settings.heading"))
                .line(walk.words("settings.about"))
                .fill(new PagedRows(walk, rows));
    }
}
