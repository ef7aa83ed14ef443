package org.backwise.kiosk.drawing.sounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.backwise.kiosk.adapter.sound.ChimeFiles;
import org.backwise.kiosk.core.speech.Chime;
import org.backwise.kiosk.core.speech.SoundCue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sounds that the kiosk comes with. */
class ShortSoundsTest {

    private static final Path MEDIA = Path.of("media");

    @ParameterizedTest
    @EnumSource
    void areThoseThatAreMadeHere(SoundCue cue) throws IOException {
        Path file = MEDIA.resolve("sounds").resolve(cue.name().toLowerCase(Locale.ROOT) + ".wav");

        assertThat(Files.readAllBytes(file)).isEqualTo(ShortSounds.wav(cue));
    }

    @ParameterizedTest
    @EnumSource
    void areShortSoftAndEndInSilence(SoundCue cue) {
        Chime chime = new ChimeFiles(MEDIA).read().get(cue);

        assertThat(chime.samples().length / (double) chime.samplesASecond()).isBetween(0.05, 3.0);
        assertThat(chime.samples()[0]).isZero();
        assertThat(Math.abs(chime.samples()[chime.samples().length - 1])).isLessThan((short) 100);
        int loudest = 0;
        for (short sample : chime.samples()) {
            loudest = Math.max(loudest, Math.abs(sample));
        }
        assertThat(loudest).isBetween(6_000, 16_000);
    }
}
