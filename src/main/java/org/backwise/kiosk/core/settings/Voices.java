package org.backwise.kiosk.core.settings;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which programs of the clinic's choice speak in place of the embedded voice.
 *
 * @param commands by language, such as "en": how the program is started
 */
public record Voices(Map<String, String> commands) {

    /** The embedded voice speaks every language that the kiosk has. */
    public static final Voices EMBEDDED = new Voices(Map.of());

    public Voices {
        commands = Map.copyOf(commands);
    }

    /** The program for this language; empty where the embedded voice speaks it. */
    public Optional<String> command(Locale language) {
        return Optional.ofNullable(commands.get(language.getLanguage()));
    }
}
