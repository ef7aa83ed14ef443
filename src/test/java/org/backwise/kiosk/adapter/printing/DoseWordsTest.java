package org.backwise.kiosk.adapter.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.kiosk.core.library.Side.BOTH;
import static org.backwise.kiosk.core.library.Side.LEFT;
import static org.backwise.kiosk.core.library.Side.RIGHT;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.CountedMoves;
import org.backwise.kiosk.core.library.Hold;
import org.backwise.kiosk.core.library.SlowBreaths;
import org.backwise.kiosk.core.library.StillHold;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("How long and how often, in words")
class DoseWordsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("doses")
    void tellsTheDoseInPlainWords(Hold hold, String words) throws IOException {
        try (PrintedPages pages = Sheets.printed(HandOuts.withMoves(HandOuts.move("The move", "none", hold)))) {
            assertThat(pages.words()).contains("The move " + words + " Do not turn your neck any more.");
        }
    }

    static Stream<Arguments> doses() {
        return Stream.of(
                Arguments.of(
                        new StillHold(15, 5, 30, List.of(LEFT, RIGHT, LEFT, RIGHT), 5),
                        "Hold for 15 seconds. First time: 5 seconds. 2 times on each side. Rest 5 seconds in between."),
                Arguments.of(
                        new StillHold(10, 10, 10, List.of(LEFT, RIGHT), 0), "Hold for 10 seconds. Once on each side."),
                Arguments.of(
                        new StillHold(15, 5, 30, List.of(RIGHT, LEFT, RIGHT), 5),
                        "Hold for 15 seconds. First time: 5 seconds. Left side: once. Right side: 2 times."
                                + " Rest 5 seconds in between."),
                Arguments.of(new StillHold(15, 15, 30, List.of(LEFT), 5), "Hold for 15 seconds. Left side: once."),
                Arguments.of(
                        new StillHold(1, 1, 1, List.of(BOTH, BOTH, BOTH), 1),
                        "Hold for 1 second. Do it 3 times. Rest 1 second in between."),
                Arguments.of(new CountedMoves(5, 3, 2), "Do it 5 times each way. Go slowly: 3 seconds each time."),
                Arguments.of(new CountedMoves(1, 1, 1), "Do it once. Go slowly: 1 second each time."),
                Arguments.of(
                        new SlowBreaths(5, 4, 6),
                        "Breathe in for 4 seconds. Breathe out for 6 seconds. Do it 5 times."));
    }
}
