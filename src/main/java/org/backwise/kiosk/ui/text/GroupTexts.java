package org.backwise.kiosk.ui.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.kiosk.core.group.Station;
import org.backwise.kiosk.core.library.Page;
import org.backwise.kiosk.core.speech.Narration;
import org.backwise.kiosk.core.speech.Sentence;

/** What is said and shown of a page that is read to a group: over the open loudspeaker, so that no private line is heard. */
public final class GroupTexts {

    private final Words words;

    /** @param words of the patients' screens */
    public GroupTexts(Words words) {
        this.words = words;
    }

    /** What is read aloud, each sentence with the part of the page where it stands. */
    public Narration narration(Station station) {
        return text(station).narration(words);
    }

    /** The same in plain words, for somebody who reads it out in person. */
    public String script(Station station) {
        return narration(station).sentences().stream().map(Sentence::spoken).collect(Collectors.joining(" "));
    }

    /**
     * What to watch for meanwhile: the page's own warning, and the signs that end any move. What stands below a question to
     * everybody is no sign.
     */
    public List<String> watchFor(Station station, List<String> stopSigns) {
        Stream<String> own =
                station.page().safety().filter(line -> station.title().isPresent()).stream();
        return station.rest() > 0 ? Stream.concat(own, stopSigns.stream()).toList() : own.toList();
    }

    private static ScreenText text(Station station) {
        Page page = station.page();
        return new ScreenText(
                Optional.empty(),
                station.lead(),
                page.heading(),
                page.lines(),
                Optional.empty(),
                page.foot(),
                page.saying());
    }
}
