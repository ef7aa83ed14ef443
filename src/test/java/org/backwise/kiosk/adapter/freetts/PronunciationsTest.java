package org.backwise.kiosk.adapter.freetts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PronunciationsTest {

    private final Pronunciations pronunciations = new Pronunciations(
            Map.of("Numb", " n ah1  m ", "don’t", "d ow1 n t", "sacrum", "s ey k r uhm", "lumbar", "", "x", "K1"));

    @Test
    void namesWhatFreeTtsWouldNotKnow() {
        assertThat(pronunciations.unusable()).containsExactly("lumbar", "sacrum", "x");
    }

    @Test
    void goesIntoTheLexiconAsTheLexiconWritesIt() {
        assertThat(pronunciations.addenda()).containsOnlyKeys("numb", "dont");
        assertThat(pronunciations.addenda().get("numb")).containsExactly("n", "ah1", "m");
    }
}
