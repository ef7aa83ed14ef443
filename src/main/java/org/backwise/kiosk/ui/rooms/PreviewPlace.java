package org.backwise.kiosk.ui.rooms;

import java.awt.image.BufferedImage;
import java.util.List;
import org.backwise.kiosk.ui.kit.ButtonStyle;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.KioskButton;

/** Shows a screen as patients will see it, made smaller. */
final class PreviewPlace implements Place {

    private final BufferedImage screen;
    private final String words;

    PreviewPlace(BufferedImage screen, String words) {
        this.screen = screen;
        this.words = words;
    }

    @Override
    public Pane pane(Walk walk) {
        KioskButton back = FormPlace.button(
                walk, "preview-back", walk.words("preview.back"), Glyph.BACK, ButtonStyle.PRIMARY, walk::back);
        return new Pane(walk, walk.words("preview.heading"))
                .fill(new SmallScreen(walk.kit().theme(), screen, walk.words("preview.spoken", words)))
                .part(new Strip(walk.kit(), List.of(back)))
                .focus(back);
    }
}
