package org.backwise.kiosk.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.comfort.Route;
import org.backwise.kiosk.core.library.FootLine;
import org.backwise.kiosk.core.library.Page;
import org.backwise.kiosk.core.library.Picture;
import org.backwise.kiosk.core.library.Saying;
import org.backwise.kiosk.core.speech.Narration;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Section;

/**
 * All words of one screen. What is shown and what is spoken are both made from this one value, so neither can say what the
 * other does not.
 *
 * @param title what the screen belongs to, for example a flow's title
 * @param status where in it the patient is, for example "Step 3 of 8"
 * @param foot the line at the foot: a warning or a calm note
 * @param saying how the lines are spoken where that differs
 */
public record ScreenText(
        Optional<String> title,
        Optional<String> status,
        String heading,
        List<String> lines,
        Optional<Picture> picture,
        Optional<FootLine> foot,
        Saying saying) {

    public ScreenText {
        lines = List.copyOf(lines);
    }

    static ScreenText of(Page page) {
        return new ScreenText(
                Optional.empty(),
                Optional.empty(),
                page.heading(),
                page.lines(),
                Optional.of(page.picture()),
                page.foot(),
                page.saying());
    }

    static ScreenText of(String heading, String... lines) {
        return new ScreenText(
                Optional.empty(),
                Optional.empty(),
                heading,
                List.of(lines),
                Optional.empty(),
                Optional.empty(),
                Saying.AS_SHOWN);
    }

    ScreenText under(String newTitle, String newStatus) {
        return new ScreenText(Optional.of(newTitle), Optional.of(newStatus), heading, lines, picture, foot, saying);
    }

    ScreenText withStatus(String newStatus) {
        return new ScreenText(title, Optional.of(newStatus), heading, lines, picture, foot, saying);
    }

    /** The same with this picture. */
    public ScreenText with(Picture shown) {
        return new ScreenText(title, status, heading, lines, Optional.of(shown), foot, saying);
    }

    ScreenText withSafety(String warning) {
        return with(FootLine.warning(warning));
    }

    ScreenText withNote(String note) {
        return with(FootLine.note(note));
    }

    private ScreenText with(FootLine newFoot) {
        return new ScreenText(title, status, heading, lines, picture, Optional.of(newFoot), saying);
    }

    ScreenText saying(Saying newSaying) {
        return new ScreenText(title, status, heading, lines, picture, foot, newSaying);
    }

    /** Everything on the screen as it is read aloud over the open loudspeaker. */
    public Narration narration(Words words) {
        return narration(words, Route.LOUDSPEAKER);
    }

    /** Everything on the screen as it is read aloud; private lines only to headphones. */
    public Narration narration(Words words, Route route) {
        List<Narration> parts = new ArrayList<>(List.of(place()));
        parts.add(Spoken.by(route).lines(lines, 0, saying));
        foot.ifPresent(line -> parts.add(Narration.of(Part.of(Section.SAFETY), line.text())));
        picture.ifPresent(shown ->
                parts.add(Narration.of(Part.of(Section.CAPTION), words.get("picture.spoken", shown.description()))));
        return Narration.of(parts);
    }

    /** Title, status and heading: where the patient is. */
    Narration place() {
        List<Narration> parts = new ArrayList<>();
        title.ifPresent(text -> parts.add(Narration.of(Part.of(Section.TITLE), text, stopped(text))));
        status.ifPresent(text -> parts.add(Narration.of(Part.of(Section.STATUS), text, stopped(text))));
        parts.add(Narration.of(Part.of(Section.HEADING), heading, stopped(heading)));
        return Narration.of(parts);
    }

    /** A heading is a sentence to the ear: without a stop the voice would run on. */
    private static String stopped(String text) {
        return Character.isLetterOrDigit(text.charAt(text.length() - 1)) ? text + "." : text;
    }
}
