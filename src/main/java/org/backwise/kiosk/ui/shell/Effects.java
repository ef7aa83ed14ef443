package org.backwise.kiosk.ui.shell;

import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import org.backwise.kiosk.core.comfort.SpeechRate;
import org.backwise.kiosk.core.speech.Narration;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Section;
import org.backwise.kiosk.core.speech.Sentence;
import org.backwise.kiosk.core.visit.Effect;
import org.backwise.kiosk.core.visit.OutOfService;
import org.backwise.kiosk.core.visit.Screen;
import org.backwise.kiosk.core.visit.Speaking;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.core.visit.Welcome;
import org.backwise.kiosk.ui.kit.Pressable;
import org.backwise.kiosk.ui.kit.SeenFocus;
import org.backwise.kiosk.ui.kit.TextBlock;
import org.backwise.kiosk.ui.text.CueTexts;
import org.backwise.kiosk.ui.text.ScreenTexts;
import org.backwise.kiosk.ui.text.Words;

/** Does what a visit asks for. */
final class Effects {

    private final Reading reading;
    private final ScreenTexts texts;
    private final Words words;
    private final CueTexts cues;
    private final Shell.Outside outside;
    private final Stage stage;
    private final SeenFocus seenFocus;

    Effects(Reading reading, ScreenTexts texts, Words words, Shell.Outside outside, Stage stage, SeenFocus seenFocus) {
        this.seenFocus = seenFocus;
        this.reading = reading;
        this.texts = texts;
        this.words = words;
        this.cues = new CueTexts(words);
        this.outside = outside;
        this.stage = stage;
    }

    void run(Visit visit, Effect effect) {
        SpeechRate rate = visit.comfort().rate();
        if (effect instanceof Effect.TellCue tell) {
            reading.say(cues.of(tell.cue()), rate);
        } else if (effect instanceof Effect.Interject interject) {
            interject(visit, cues.of(interject.cue()));
        } else if (effect instanceof Effect.Paper paper) {
            outside.prints().accept(paper);
        } else if (effect instanceof Effect.Play play) {
            reading.play(play.cue());
        } else {
            speak(visit, (Effect.Speech) effect, rate);
        }
    }

    private void interject(Visit visit, Narration words) {
        if (visit.speaking() == Speaking.PAUSED) {
            reading.sayWhilePaused(words, visit.comfort().rate());
        } else {
            reading.interject(words, visit.comfort().rate());
        }
    }

    private void hush(Screen screen) {
        if (screen instanceof Welcome || screen instanceof OutOfService) {
            reading.forget();
        } else {
            reading.hush();
        }
    }

    private void speak(Visit visit, Effect.Speech speech, SpeechRate rate) {
        switch (speech) {
            case HUSH -> hush(visit.screen());
            case PAUSE -> reading.pause();
            case RESUME -> reading.resume(rate);
            case TELL_SCREEN -> reading.tell(texts.narration(visit), rate);
            case TELL_PAGE -> reading.tell(texts.pageNarration(visit), rate);
            case TELL_FOCUS -> reading.say(focused(visit), rate);
            case TELL_PLACE -> reading.say(texts.place(visit).then(standing()), rate);
            case SENTENCE_AGAIN -> reading.again(texts.narration(visit), rate);
            case SENTENCE_BACK -> reading.step(texts.narration(visit), -1, rate);
            case SENTENCE_FORWARD -> reading.step(texts.narration(visit), 1, rate);
        }
    }

    private Narration focused(Visit visit) {
        if (!seenFocus.lit().isEmpty()) {
            String names = seenFocus.lit().stream()
                    .map(lit -> lit.getAccessibleContext().getAccessibleName())
                    .collect(Collectors.joining(", "));
            return Narration.of(Part.of(Section.CONTROL), names);
        }
        return stage.screen()
                .flatMap(FocusWalk::at)
                .map(stop -> stop instanceof TextBlock text ? told(text, visit) : told(stop))
                .orElse(Narration.SILENCE);
    }

    private static Narration told(JComponent stop) {
        String name = stop.getAccessibleContext().getAccessibleName();
        return Narration.of(Part.of(Section.CONTROL), name);
    }

    /** A text is said as the whole screen would say it: what is private to the room stays so here too. */
    private Narration told(TextBlock text, Visit visit) {
        List<Sentence> said = texts.narration(visit).sentences().stream()
                .filter(sentence -> sentence.part().equals(text.part()))
                .toList();
        return said.isEmpty() ? unsaid(text) : new Narration(said);
    }

    private Narration unsaid(TextBlock text) {
        boolean isContent = text.part().section() == Section.LINE;
        return isContent ? Narration.of(Part.of(Section.CAPTION), words.get("focus.private")) : told((JComponent) text);
    }

    /** What has the focus, and which of how many controls it is. */
    private Narration standing() {
        List<Pressable> stops = stage.screen().map(FocusWalk::stops).orElse(List.of());
        return stage.screen()
                .flatMap(FocusWalk::focused)
                .map(control -> words.get(
                        "place.focus",
                        control.getAccessibleContext().getAccessibleName(),
                        stops.indexOf(control) + 1,
                        stops.size()))
                .map(said -> Narration.of(Part.of(Section.CAPTION), said))
                .orElse(Narration.SILENCE);
    }
}
