package org.backwise.kiosk.core.library;

import java.util.List;
import java.util.Optional;

/** A page to test with. */
public record APage(String heading, List<String> lines, Optional<FootLine> foot, Saying saying) {

    public static APage headed(String heading) {
        return new APage(heading, List.of(heading + ", in a line."), Optional.empty(), Saying.AS_SHOWN);
    }

    public APage withLines(String... changed) {
        return new APage(heading, List.of(changed), foot, saying);
    }

    public APage withSafety(String changed) {
        return new APage(heading, lines, Optional.of(FootLine.warning(changed)), saying);
    }

    public APage saying(Saying changed) {
        return new APage(heading, lines, foot, changed);
    }

    /** Its lines are not for the open loudspeaker, which says this instead. */
    public APage privately(String... onSpeaker) {
        return saying(new Saying(Hearing.PRIVATE, List.of(), List.of(), List.of(onSpeaker)));
    }

    public Page page() {
        String picture = heading.toLowerCase().replaceAll("[^a-z0-9]+", "-");
        return new Page(heading, lines, foot, new Picture(new PictureName(picture), "Shows: " + heading + "."), saying);
    }
}
