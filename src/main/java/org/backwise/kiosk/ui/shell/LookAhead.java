package org.backwise.kiosk.ui.shell;

import org.backwise.kiosk.core.comfort.Talk;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.Picture;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.backwise.kiosk.core.visit.Welcome;
import org.backwise.kiosk.ui.kit.Drawings;
import org.backwise.kiosk.ui.text.ScreenTexts;

/** Makes ready what is likely to come next, while the patient reads: its picture and its spoken sentences. */
final class LookAhead {

    private final Drawings drawings;
    private final ScreenTexts texts;
    private final Reading reading;

    LookAhead(Drawings drawings, ScreenTexts texts, Reading reading) {
        this.drawings = drawings;
        this.texts = texts;
        this.reading = reading;
    }

    /** Called when a screen has come. */
    void from(Visit visit) {
        if (visit.screen() instanceof Welcome) {
            visit.library().flows().stream().map(Flow::face).map(Picture::name).forEach(drawings::prepare);
        }
        Visit next = visit.on(new VisitEvent.Next()).visit();
        if (!next.screen().equals(visit.screen())) {
            texts.of(next).picture().map(Picture::name).ifPresent(drawings::prepare);
            if (next.comfort().talk() == Talk.ON) {
                reading.expect(texts.narration(next), next.comfort().rate());
            }
        }
    }
}
