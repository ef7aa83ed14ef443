package org.backwise.kiosk.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.backwise.kiosk.real.Interview.Standing;
import org.backwise.kiosk.real.ScreenReader.Told;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What Orca's bridge tells of every page, read from another process, is what stands on it, in the same order. */
@Tag("real")
@Tag("real-screen")
@Tag("real-reader")
final class EveryScreenIsToldTest {

    @Test
    void asItStandsInTheWindow() {
        int pages = 0;
        try (Display display = Display.given();
                ScreenReader reader = ScreenReader.on(display);
                Interview show = reader.interview(ShowOfScreens.class)) {
            List<Standing> standing = show.ask("next");
            while (!standing.isEmpty()) {
                isTold(reader, standing.stream().map(Standing::told).toList());
                pages++;
                standing = show.ask("next");
            }
        }
        assertThat(pages).isGreaterThan(35);
        Figures.tell("pages that a screen reader is told of exactly as they stand", String.valueOf(pages));
    }

    private static void isTold(ScreenReader reader, List<Told> standing) {
        List<Told> last = new ArrayList<>();
        try {
            Wait.until("the reader is told of " + standing, () -> {
                last.clear();
                last.addAll(reader.parts());
                return last.equals(standing);
            });
        } catch (AssertionError late) {
            assertThat(last).isEqualTo(standing);
        }
        assertThat(standing)
                .noneMatch(part -> part.name().isBlank() || part.name().startsWith("<html>"));
    }
}
