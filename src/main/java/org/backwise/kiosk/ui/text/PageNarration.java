package org.backwise.kiosk.ui.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.backwise.kiosk.core.handout.HandOut;
import org.backwise.kiosk.core.handout.Proof;
import org.backwise.kiosk.core.library.Hearing;
import org.backwise.kiosk.core.library.Page;
import org.backwise.kiosk.core.speech.Narration;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Section;

/**
 * The words of a print-out as they are heard over the open loudspeaker: those of the finished document, in its order. Of
 * parts that are private only what the loudspeaker may say is heard. Each sentence is shown while it is spoken, and its part
 * tells the page, from 1.
 */
final class PageNarration {

    private final List<Page> privatePages;
    private final Set<Page> told = new HashSet<>();
    private final List<Narration> heard = new ArrayList<>();

    private PageNarration(HandOut handOut) {
        this.privatePages = handOut.pages().stream()
                .filter(page -> page.saying().hearing() == Hearing.PRIVATE)
                .toList();
    }

    static Narration of(Proof proof) {
        PageNarration narration = new PageNarration(proof.handOut());
        for (int page = 0; page < proof.pages(); page++) {
            Part part = new Part(Section.CAPTION, page + 1);
            proof.words().get(page).forEach(line -> narration.hear(part, line));
        }
        return Narration.of(narration.heard);
    }

    private void hear(Part part, String line) {
        Optional<Page> hidden = privatePages.stream()
                .filter(page ->
                        page.lines().stream().anyMatch(secret -> letters(secret).equals(letters(line))))
                .findFirst();
        if (hidden.isEmpty()) {
            heard.add(Narration.of(part, stopped(line)));
        } else if (told.add(hidden.get())) {
            hidden.get().saying().onSpeaker().forEach(open -> heard.add(Narration.of(part, open)));
        }
    }

    /** Paper may show a sign in another way than the screen; the letters are the same. */
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }

    /** A heading is a sentence to the ear. */
    private static String stopped(String text) {
        return Character.isLetterOrDigit(text.charAt(text.length() - 1)) ? text + "." : text;
    }
}
