package org.backwise.kiosk.ui.text;

import java.util.ArrayList;
import java.util.List;
import org.backwise.kiosk.core.library.Hearing;
import org.backwise.kiosk.core.library.Saying;
import org.backwise.kiosk.core.speech.Narration;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Section;

/** Lines as they are spoken over the open loudspeaker: private ones never are. */
final class Spoken {

    private Spoken() {}

    /** @param firstIndex index of the first line among all lines of the screen */
    static Narration lines(List<String> lines, int firstIndex, Saying saying) {
        List<String> spoken = instead(lines, saying);
        List<Narration> parts = new ArrayList<>();
        for (String text : spoken) {
            int shown = lines.indexOf(text);
            parts.add(Narration.of(shown >= 0 ? Part.line(firstIndex + shown) : Part.of(Section.CAPTION), text));
        }
        saying.also().forEach(text -> parts.add(Narration.of(Part.of(Section.CAPTION), text)));
        return Narration.of(parts);
    }

    private static List<String> instead(List<String> lines, Saying saying) {
        if (saying.hearing() == Hearing.PRIVATE) {
            return saying.onSpeaker();
        }
        return saying.instead().isEmpty() ? lines : saying.instead();
    }
}
