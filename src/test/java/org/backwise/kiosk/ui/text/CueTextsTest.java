package org.backwise.kiosk.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.backwise.kiosk.core.library.HoldCues;
import org.backwise.kiosk.core.library.Phase;
import org.backwise.kiosk.core.library.PhaseKind;
import org.backwise.kiosk.core.library.Side;
import org.backwise.kiosk.core.speech.Section;
import org.backwise.kiosk.core.speech.Sentence;
import org.backwise.kiosk.core.visit.Cue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The short things that are said while a move is paced and while the kiosk waits for an answer. */
class CueTextsTest {

    private static final HoldCues CUES = new HoldCues(
            Map.of(Side.LEFT, "Turn left.", Side.RIGHT, "Turn right.", Side.BOTH, "Roll back."),
            "Keep breathing.",
            Map.of(Side.BOTH, "Come back."),
            Optional.of("Now the other side."));

    private final CueTexts texts = new CueTexts(Shipped.WORDS);

    @ParameterizedTest
    @CsvSource({
        "READY, LEFT, 1, Turn left.",
        "READY, RIGHT, 2, Turn right.",
        "HOLD, LEFT, 1, Keep breathing.",
        "REST, RIGHT, 2, Come back.",
        "MOVE, BOTH, 1, Roll back.",
        "MOVE, BOTH, 3, 3",
        "CHANGE, BOTH, 3, Now the other side.",
        "BREATHE_IN, BOTH, 1, Breathe in …",
        "BREATHE_OUT, BOTH, 1, Breathe out …"
    })
    void eachPhaseHasItsWords(PhaseKind kind, Side side, int turn, String said) {
        assertThat(spoken(new Cue.PhaseBegins(new Phase(kind, 5, side, turn, 3), CUES)))
                .isEqualTo(said);
    }

    @Test
    void secondsAreCounted() {
        assertThat(spoken(new Cue.HoldLeft(10))).isEqualTo("10 more.");
        assertThat(spoken(new Cue.ForgettingIn(30))).isEqualTo("30 seconds.");
    }

    @Test
    void theEndLeadsBackSlowly() {
        Phase last = new Phase(PhaseKind.HOLD, 15, Side.RIGHT, 2, 2);

        assertThat(spoken(new Cue.HoldOver(last, CUES))).isEqualTo("Come back. Come back slowly. Done.");
    }

    @Test
    void theyAreShownAsCaptions() {
        assertThat(texts.of(new Cue.HoldLeft(5)).sentences())
                .allMatch(sentence -> sentence.part().section() == Section.CAPTION);
    }

    private String spoken(Cue cue) {
        return texts.of(cue).sentences().stream()
                .map(Sentence::spoken)
                .reduce((first, second) -> first + " " + second)
                .orElse("");
    }
}
