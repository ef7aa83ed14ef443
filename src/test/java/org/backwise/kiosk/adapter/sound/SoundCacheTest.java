package org.backwise.kiosk.adapter.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.kiosk.core.comfort.SpeechRate;
import org.backwise.kiosk.core.speech.Rendered;
import org.junit.jupiter.api.Test;

class SoundCacheTest {

    private final SoundCache cache = new SoundCache(100);

    @Test
    void forgetsWhatWasNotUsedForLongest() {
        put("one", 40);
        put("two", 40);
        cache.get(key("one"));
        put("three", 40);
        assertThat(cache.get(key("one"))).isPresent();
        assertThat(cache.get(key("two"))).isEmpty();
        assertThat(cache.get(key("three"))).isPresent();
    }

    @Test
    void neverHoldsMoreThanItsBound() {
        for (int number = 0; number < 1_000; number++) {
            put("number " + number % 70, number % 60);
            assertThat(cache.samples()).isLessThanOrEqualTo(100);
        }
    }

    @Test
    void doesNotGiveUpEverythingForASoundThatIsTooLong() {
        put("one", 40);
        put("long", 101);
        assertThat(cache.get(key("one"))).isPresent();
        assertThat(cache.get(key("long"))).isEmpty();
    }

    private void put(String spoken, int samples) {
        cache.put(key(spoken), new Rendered.Samples(new short[samples], 16_000, List.of()));
    }

    private static SoundKey key(String spoken) {
        return new SoundKey(spoken, SpeechRate.USUAL);
    }
}
