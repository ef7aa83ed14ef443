package org.backwise.kiosk.adapter.freetts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FreeTtsPhoneticsTest {

    private final FreeTtsPhonetics phonetics = new FreeTtsPhonetics();

    @Test
    void knowsTheSoundsOfAWord() {
        assertThat(phonetics.sounds("Back")).isEqualTo("b ae1 k");
    }

    @Test
    void spellsOutWhatNoDictionaryHas() {
        String sounds = phonetics.sounds("zoriver syde!");

        assertThat(new Pronunciations(Map.of("zoriverside", sounds)).unusable()).isEmpty();
        assertThat(sounds).startsWith("z ");
    }

    @Test
    void hasNoSoundsForNoWords() {
        assertThat(phonetics.sounds(" 12 – ")).isEmpty();
    }
}
