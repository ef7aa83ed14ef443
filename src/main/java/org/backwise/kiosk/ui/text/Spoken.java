package org.backwise.kiosk.ui.text;

import java.util.ArrayList;
import java.util.List;
import org.backwise.kiosk.core.comfort.Route;
import org.backwise.kiosk.core.library.Hearing;
import org.backwise.kiosk.core.library.Saying;
import org.backwise.kiosk.core.speech.Narration;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Section;

/**
 * Lines as they are spoken: over the open loudspeaker private ones never are.
 *
 * @param route by which they are heard
 */
record Spoken(Route route) {

    static Spoken by(Route route) {
        return new Spoken(route);
    }

    /** @param firstIndex index of the first line among all lines of the screen */
    Narration lines(List<String> lines, int firstIndex, Saying saying) {
        List<Narration> parts = new ArrayList<>();
        for (String text : instead(lines, saying)) {
            int shown = lines.indexOf(text);
            parts.add(Narration.of(shown >= 0 ? Part.line(firstIndex + shown) : Part.of(Section.CAPTION), text));
        }
        saying.also().forEach(text -> parts.add(Narration.of(Part.of(Section.CAPTION), text)));
        return Narration.of(parts);
    }

    private List<String> instead(List<String> lines, Saying saying) {
        if (saying.hearing() == Hearing.PRIVATE) {
            return route == Route.HEADPHONES ? lines : saying.onSpeaker();
        }
        return saying.instead().isEmpty() ? lines : saying.instead();
    }
}
