package org.backwise.kiosk.adapter.files;

import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.library.FootLine;
import org.backwise.kiosk.core.library.Hearing;
import org.backwise.kiosk.core.library.Page;
import org.backwise.kiosk.core.library.Picture;
import org.backwise.kiosk.core.library.PictureName;
import org.backwise.kiosk.core.library.Saying;

/**
 * The words of one page in one language.
 *
 * @param picture what the picture shows
 * @param instead spoken in place of the lines
 * @param also spoken after the lines
 * @param onSpeaker spoken by the open loudspeaker in place of private lines
 */
record PageWords(
        int line,
        String heading,
        List<String> lines,
        Optional<FootLine> foot,
        String picture,
        List<String> instead,
        List<String> also,
        List<String> onSpeaker) {

    Page page(PictureName name, Hearing hearing) {
        Saying saying = new Saying(hearing, instead, also, onSpeaker);
        return new Page(heading, lines, foot, new Picture(name, picture), saying);
    }
}
