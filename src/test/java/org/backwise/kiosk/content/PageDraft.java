package org.backwise.kiosk.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.library.FootLine;
import org.backwise.kiosk.core.library.Hearing;
import org.backwise.kiosk.core.library.Page;
import org.backwise.kiosk.core.library.Picture;
import org.backwise.kiosk.core.library.PictureName;
import org.backwise.kiosk.core.library.Saying;

/** A page that can still be spoilt. */
final class PageDraft {

    String heading;
    final List<String> lines;
    Optional<FootLine> foot = Optional.of(FootLine.warning("Go slow."));
    String picture = "A person sits on a chair.";
    Hearing hearing = Hearing.ANYONE;
    List<String> also = List.of();
    List<String> onSpeaker = List.of();

    PageDraft(String heading, List<String> lines) {
        this.heading = heading;
        this.lines = new ArrayList<>(lines);
    }

    Page page() {
        return new Page(
                heading,
                lines,
                foot,
                new Picture(new PictureName("a-picture"), picture),
                new Saying(hearing, List.of(), also, onSpeaker));
    }
}
