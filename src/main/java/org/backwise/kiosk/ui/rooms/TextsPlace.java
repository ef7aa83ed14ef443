package org.backwise.kiosk.ui.rooms;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.Notices;
import org.backwise.kiosk.core.library.UrgentNotice;
import org.backwise.kiosk.ui.kit.ListRow;

/** The clinic's own lines as they are now. */
final class TextsPlace implements Place {

    private final TextsRoom.Outside outside;
    private Notices notices = Notices.NONE;

    TextsPlace(TextsRoom.Outside outside) {
        this.outside = outside;
    }

    @Override
    public Pane pane(Walk walk) {
        walk.ask(outside.store()::written, now -> {
            if (!notices.equals(now)) {
                notices = now;
                walk.again();
            }
        });
        List<ListRow> rows =
                Stream.of(TextsRoom.Own.values()).map(own -> row(walk, own)).toList();
        return new Pane(walk).line(walk.words("texts.about")).fill(new PagedRows(walk, rows));
    }

    private ListRow row(Walk walk, TextsRoom.Own own) {
        String key = "texts." + own;
        return Rows.row(
                walk,
                key,
                walk.words(key),
                line(own).map(text -> shown(walk, own, text)).orElseGet(() -> walk.words(key + ".about")),
                line(own).map(text -> walk.words(state(own))).orElseGet(() -> walk.words("setting.none")),
                () -> walk.go(NoticeForm.place(walk, outside, own, notices)));
    }

    private Optional<String> line(TextsRoom.Own own) {
        return switch (own) {
            case URGENT -> notices.urgent().map(UrgentNotice::text);
            case WELCOME -> notices.welcome();
            case HELP -> notices.help();
        };
    }

    private String shown(Walk walk, TextsRoom.Own own, String text) {
        return own == TextsRoom.Own.URGENT
                ? walk.words(
                        "texts.until.shown",
                        text,
                        NoticeForm.written(notices.urgent().orElseThrow().until()))
                : text;
    }

    private String state(TextsRoom.Own own) {
        boolean over = own == TextsRoom.Own.URGENT
                && notices.at(outside.now().get()).urgent().isEmpty();
        return over ? "texts.over" : "texts.shown";
    }
}
