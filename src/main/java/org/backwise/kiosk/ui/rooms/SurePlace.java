package org.backwise.kiosk.ui.rooms;

import java.util.List;
import org.backwise.kiosk.ui.kit.Glyph;

/** Asks before something large is done. */
final class SurePlace implements Place {

    private final String key;
    private final String about;
    private final Runnable act;

    /** @param key of the words: what is asked, and what it means */
    SurePlace(String key, String about, Runnable act) {
        this.key = key;
        this.about = about;
        this.act = act;
    }

    @Override
    public Pane pane(Walk walk) {
        return new Pane(walk, walk.words(key + ".ask", about))
                .fill(new PagedRows(
                        walk,
                        List.of(
                                Rows.row(walk, "sure.no", Glyph.BACK, walk::back),
                                Rows.row(walk, key + ".do", Glyph.CHECK, () -> {
                                    walk.back();
                                    act.run();
                                }))));
    }
}
