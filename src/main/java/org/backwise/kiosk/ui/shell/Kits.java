package org.backwise.kiosk.ui.shell;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.input.KeyMap;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.backwise.kiosk.ui.input.Fingers;
import org.backwise.kiosk.ui.kit.Kit;
import org.backwise.kiosk.ui.kit.SeenFocus;
import org.backwise.kiosk.ui.patient.Making;
import org.backwise.kiosk.ui.text.ChoiceWords;
import org.backwise.kiosk.ui.text.ScreenTexts;
import org.backwise.kiosk.ui.text.Words;
import org.backwise.kiosk.ui.theme.Glass;
import org.backwise.kiosk.ui.theme.Theme;
import org.backwise.kiosk.ui.theme.Typefaces;

/** Makes what screens are drawn with: the patients' as they chose it, the desk's as it always is. Event thread only. */
final class Kits {

    private final Typefaces typefaces = new Typefaces();
    private final Fingers fingers;
    private final Shell.Outside outside;
    private final Words words;
    private final ScreenTexts texts;
    private final SeenFocus seenFocus;

    /** @param fingers press from then on as the screens are made for */
    Kits(Fingers fingers, Shell.Outside outside, Words words, ScreenTexts texts, SeenFocus seenFocus) {
        this.fingers = fingers;
        this.outside = outside;
        this.words = words;
        this.texts = texts;
        this.seenFocus = seenFocus;
    }

    /** @param send takes what the patient does */
    Making patients(Comfort comfort, Glass glass, Consumer<VisitEvent> send) {
        return new Making(kit(comfort, glass), outside.pages(), words, texts, new ChoiceWords(words), send);
    }

    Kit desk(Glass glass) {
        return kit(StaffSide.COMFORT, glass);
    }

    Words words() {
        return words;
    }

    SeenFocus seenFocus() {
        return seenFocus;
    }

    /** Which key means what, as at the start. */
    KeyMap keys() {
        return outside.keys();
    }

    long millis() {
        return TimeUnit.NANOSECONDS.toMillis(outside.nanos().getAsLong());
    }

    private Kit kit(Comfort comfort, Glass glass) {
        fingers.use(comfort.pressing());
        return new Kit(new Theme(comfort, typefaces, glass), outside.pictures(), comfort.view(), seenFocus, fingers);
    }
}
