package org.backwise.kiosk.ui.shell;

import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.Motion;
import org.backwise.kiosk.core.comfort.Talk;
import org.backwise.kiosk.core.library.Picture;
import org.backwise.kiosk.core.visit.Holding;
import org.backwise.kiosk.core.visit.Menu;
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
        Visit next = visit.on(new VisitEvent.Next()).visit();
        if (visit.screen() instanceof Welcome || next.screen() instanceof Menu) {
            visit.library()
                    .flows()
                    .forEach(flow -> prepare(flow.face(), next.comfort().with(Motion.MOVING)));
        }
        if (visit.screen() instanceof Holding holding) {
            Picture held = holding.slide().slide(visit).page().picture();
            Comfort comfort = visit.comfort();
            drawings.prepare(held.name(), comfort.contrast(), comfort.motion(), Drawings.Arrows.LEFT_OUT);
        }
        if (!next.screen().equals(visit.screen())) {
            texts.of(next).picture().ifPresent(picture -> prepare(picture, next.comfort()));
            if (next.comfort().talk() == Talk.ON) {
                reading.expect(texts.narration(next), next.comfort().rate());
            }
        }
    }

    private void prepare(Picture picture, Comfort comfort) {
        drawings.prepare(picture.name(), comfort.contrast(), comfort.motion());
    }
}
