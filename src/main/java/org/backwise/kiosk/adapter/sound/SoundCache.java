package org.backwise.kiosk.adapter.sound;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.backwise.kiosk.core.speech.Rendered;

/** Sound rendered so far, up to so many samples; what was not used for longest goes first. Used under a lock. */
final class SoundCache {

    private final long mostSamples;
    private final Map<SoundKey, Rendered.Samples> sounds = new LinkedHashMap<>(64, 0.75f, true);
    private long samples;

    SoundCache(long mostSamples) {
        this.mostSamples = mostSamples;
    }

    Optional<Rendered.Samples> get(SoundKey key) {
        return Optional.ofNullable(sounds.get(key));
    }

    void put(SoundKey key, Rendered.Samples sound) {
        if (sound.samples().length > mostSamples) {
            return;
        }
        Rendered.Samples before = sounds.put(key, sound);
        samples += sound.samples().length - (before == null ? 0 : before.samples().length);
        Iterator<Rendered.Samples> oldest = sounds.values().iterator();
        while (samples > mostSamples) {
            samples -= oldest.next().samples().length;
            oldest.remove();
        }
    }

    /** Never above the bound. */
    long samples() {
        return samples;
    }
}
