package org.backwise.kiosk.content;

import java.util.List;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.FootLine;
import org.backwise.kiosk.core.library.Hearing;
import org.backwise.kiosk.core.library.Page;
import org.backwise.kiosk.core.library.Saying;

/** A page and where it stands. */
record PlacedPage(String where, Page page) {

    /** Heading, lines and the line at the foot: what is read on the screen. */
    List<String> shown() {
        return Stream.of(Stream.of(page.heading()), page.lines().stream(), page.foot().map(FootLine::text).stream())
                .flatMap(part -> part)
                .toList();
    }

    /** What everybody in the room may hear. */
    List<String> heardInTheRoom() {
        Saying saying = page.saying();
        List<String> lines = saying.hearing() == Hearing.PRIVATE
                ? saying.onSpeaker()
                : saying.instead().isEmpty() ? page.lines() : saying.instead();
        return Stream.of(
                        Stream.of(page.heading(), page.picture().description()),
                        lines.stream(),
                        saying.also().stream(),
                        page.foot().map(FootLine::text).stream())
                .flatMap(part -> part)
                .toList();
    }

    Stream<Text> texts() {
        Saying saying = page.saying();
        return Stream.of(
                        Stream.of(text(Role.HEADING, page.heading())),
                        page.lines().stream().map(line -> text(Role.LINE, line)),
                        page.foot().stream().map(line -> text(Role.SAFETY, line.text())),
                        Stream.of(text(Role.PICTURE, page.picture().description())),
                        Stream.concat(saying.instead().stream(), saying.also().stream())
                                .map(said -> text(Role.SAID, said)),
                        saying.onSpeaker().stream().map(said -> text(Role.ON_SPEAKER, said)))
                .flatMap(part -> part);
    }

    private Text text(Role role, String words) {
        return new Text(where, role, words);
    }
}
