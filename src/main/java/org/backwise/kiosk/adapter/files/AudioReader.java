package org.backwise.kiosk.adapter.files;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.backwise.kiosk.core.comfort.SpeechRate;
import org.backwise.kiosk.core.comfort.Volume;
import org.backwise.kiosk.core.settings.Audio;
import org.backwise.kiosk.core.settings.QuietHours;
import org.backwise.kiosk.core.settings.SoundOut;
import org.backwise.kiosk.core.settings.Voices;

/** Reads the part "sound" of {@code kiosk.yaml}; all of it may be left out. */
final class AudioReader {

    private static final WholeNumber LEVEL = new WholeNumber(Volume.QUIETEST.level(), Volume.LOUDEST.level(), "levels");
    private static final WholeNumber INVITATION = new WholeNumber(0, 3600, "seconds");

    private static final String ENGLISH = Locale.ENGLISH.getLanguage();

    private AudioReader() {}

    static Audio audio(Fields fields) {
        Audio usual = Audio.USUAL;
        return new Audio(
                out(fields, "loudspeaker", usual.loudspeaker()),
                out(fields, "headphones", usual.headphones()),
                fields.ifSet("quiet-hours")
                        .flatMap(Field::fields)
                        .flatMap(part -> part.wholly(AudioReader::quietHours)),
                fields.oneIfSet("rate", Kinds.oneOf(SpeechRate.values())).orElse(usual.rate()),
                fields.oneIfSet("invitation", INVITATION).orElse(usual.invitation()),
                fields.ifSet("voice")
                        .flatMap(Field::fields)
                        .map(part -> part.wholly(AudioReader::voices))
                        .orElse(usual.voices()));
    }

    private static SoundOut out(Fields fields, String key, SoundOut usual) {
        return fields.ifSet(key)
                .flatMap(Field::fields)
                .map(part -> part.wholly(read -> new SoundOut(
                        read.oneIfSet("device", PlainText.USUAL),
                        volume(read, "usual-level").orElse(usual.usual()),
                        volume(read, "highest-level").orElse(usual.highest()))))
                .orElse(usual);
    }

    /** The languages that the kiosk has words in. */
    private static Voices voices(Fields fields) {
        return new Voices(fields.oneIfSet(ENGLISH, PlainText.USUAL)
                .map(command -> Map.of(ENGLISH, command))
                .orElse(Map.of()));
    }

    private static Optional<Volume> volume(Fields fields, String key) {
        return fields.oneIfSet(key, LEVEL).map(Volume::new);
    }

    private static Optional<QuietHours> quietHours(Fields fields) {
        Optional<LocalTime> from = fields.one("from", Kinds.timeOfDay());
        Optional<LocalTime> to = fields.one("to", Kinds.timeOfDay());
        Optional<Volume> highest = fields.one("highest-level", LEVEL).map(Volume::new);
        return from.flatMap(begin -> to.flatMap(end -> highest.map(limit -> new QuietHours(begin, end, limit))));
    }
}
