package org.backwise.kiosk.app;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.backwise.kiosk.adapter.command.CommandVoice;
import org.backwise.kiosk.adapter.freetts.FreeTtsVoice;
import org.backwise.kiosk.adapter.freetts.Pronunciations;
import org.backwise.kiosk.core.settings.Voices;
import org.backwise.kiosk.core.speech.Voice;
import org.backwise.kiosk.core.speech.VoiceHealth;

/**
 * The voice that a clinic has chosen.
 *
 * @param health who speaks, as of the last sentence; from any thread
 */
record SpokenBy(Voice voice, Supplier<VoiceHealth> health) {

    /** FreeTTS, or a program with FreeTTS as its stand-in. Starts nothing yet. */
    static SpokenBy of(Voices voices, Locale language, Pronunciations said) {
        FreeTtsVoice embedded = new FreeTtsVoice(said);
        Optional<CommandVoice> command =
                voices.command(language).map(words -> new CommandVoice(words, embedded, System::nanoTime));
        return command.map(voice -> new SpokenBy(voice, voice::health))
                .orElseGet(() -> new SpokenBy(embedded, embedded::health));
    }
}
