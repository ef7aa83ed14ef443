package org.backwise.kiosk.ui.shell;

import org.backwise.kiosk.core.comfort.SpeechRate;
import org.backwise.kiosk.core.speech.Narration;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Section;
import org.backwise.kiosk.core.visit.Effect;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.ui.text.CueTexts;
import org.backwise.kiosk.ui.text.ScreenTexts;
import org.backwise.kiosk.ui.text.Words;

/** Does what a visit asks for. */
final class Effects {

    private final Reading reading;
    private final ScreenTexts texts;
    private final CueTexts cues;
    private final Shell.Outside outside;
    private final Stage stage;

    Effects(Reading reading, ScreenTexts texts, Words words, Shell.Outside outside, Stage stage) {
        this.reading = reading;
        this.texts = texts;
        this.cues = new CueTexts(words);
        this.outside = outside;
        this.stage = stage;
    }

    void run(Visit visit, Effect effect) {
        SpeechRate rate = visit.comfort().rate();
        if (effect instanceof Effect.TellCue tell) {
            reading.tell(cues.of(tell.cue()), rate);
        } else if (effect instanceof Effect.Print print) {
            outside.prints().accept(print);
        } else {
            speak(visit, (Effect.Speech) effect, rate);
        }
    }

    private void speak(Visit visit, Effect.Speech speech, SpeechRate rate) {
        switch (speech) {
            case HUSH -> reading.hush();
            case PAUSE -> reading.pause();
            case RESUME -> reading.resume();
            case TELL_SCREEN -> reading.tell(texts.narration(visit), rate);
            case TELL_FOCUS -> reading.tell(focused(), rate);
        }
    }

    private Narration focused() {
        return stage.screen()
                .flatMap(FocusWalk::focused)
                .map(control -> control.getAccessibleContext().getAccessibleName())
                .map(name -> Narration.of(Part.of(Section.CONTROL), name))
                .orElse(Narration.SILENCE);
    }
}
