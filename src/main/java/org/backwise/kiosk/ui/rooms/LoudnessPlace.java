package org.backwise.kiosk.ui.rooms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backwise.kiosk.core.comfort.Volume;
import org.backwise.kiosk.core.settings.Setting;
import org.backwise.kiosk.core.settings.SettingChange;
import org.backwise.kiosk.core.settings.SettingsCatalog;
import org.backwise.kiosk.core.speech.Narration;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Section;
import org.backwise.kiosk.ui.kit.ButtonStyle;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.KioskButton;

/**
 * Sets how loud every visit begins, by a sound level meter where the patient stands: 60 to 65 dB, as loud as people talk to
 * each other. Each change is heard at once; nothing is kept before staff say so.
 */
final class LoudnessPlace implements Place {

    private static final String USUAL = "sound.loudspeaker.usual-level";
    private static final String HIGHEST = "sound.loudspeaker.highest-level";

    private final SettingsRoom.Outside outside;
    private Optional<Level> level = Optional.empty();
    private Optional<String> note = Optional.empty();

    /** What is tried, what is written, and how far it may go. */
    private record Level(Volume tried, Map<String, String> written, Volume highest) {

        static Level of(Map<String, String> written) {
            Volume highest = volume(written, HIGHEST);
            return new Level(volume(written, USUAL).atMost(highest), written, highest);
        }

        private static Volume volume(Map<String, String> written, String path) {
            return new Volume(
                    Integer.parseInt(written.getOrDefault(path, setting(path).usual())));
        }

        Level with(Volume other) {
            return new Level(other.atMost(highest), written, highest);
        }
    }

    LoudnessPlace(SettingsRoom.Outside outside) {
        this.outside = outside;
    }

    @Override
    public Pane pane(Walk walk) {
        Pane pane = new Pane(walk, walk.words("settings.loudness")).line(walk.words("loudness.about"));
        if (level.isEmpty()) {
            walk.ask(() -> Level.of(outside.store().written()), now -> {
                level = Optional.of(now);
                walk.again();
            });
            return pane;
        }
        Level now = level.get();
        KioskButton play = button(walk, "play", Glyph.PLAY, () -> play(walk, now));
        List<KioskButton> ways = List.of(
                button(
                        walk,
                        "quieter",
                        Glyph.MINUS,
                        () -> play(walk, now.with(now.tried().quieter()))),
                play,
                button(walk, "louder", Glyph.PLUS, () -> louder(walk, now)),
                FormPlace.button(
                        walk,
                        "loudness-keep",
                        walk.words("loudness.keep"),
                        Glyph.CHECK,
                        ButtonStyle.PRIMARY,
                        () -> keep(walk, now)));
        return pane.line(note.orElseGet(() -> words(walk, "level", now.tried(), Volume.LOUDEST.level())))
                .part(new Strip(walk.kit(), ways))
                .focus(play);
    }

    private static KioskButton button(Walk walk, String what, Glyph glyph, Runnable press) {
        return FormPlace.button(
                walk, "loudness-" + what, walk.words("loudness." + what), glyph, ButtonStyle.OUTLINE, press);
    }

    private static String words(Walk walk, String what, Volume volume, Object more) {
        return walk.words("loudness." + what, volume.level(), more);
    }

    private void louder(Walk walk, Level now) {
        Level next = now.with(now.tried().louder());
        play(walk, next);
        if (next.equals(now) && !now.highest().equals(Volume.LOUDEST)) {
            tell(walk, words(walk, "highest", now.highest(), ""));
        }
    }

    private void play(Walk walk, Level next) {
        level = Optional.of(next);
        note = Optional.empty();
        walk.again();
        Narration sample = Narration.of(Part.of(Section.CONTROL), walk.words("loudness.sample"));
        outside.aloud().get().tryOut(sample, next.tried());
    }

    private void tell(Walk walk, String words) {
        note = Optional.of(words);
        walk.again();
    }

    private void keep(Walk walk, Level now) {
        SettingChange change =
                SettingChange.typed(setting(USUAL), String.valueOf(now.tried().level()));
        walk.ask(() -> SettingForm.keep(walk, outside, List.of(change), now.written()), wrong -> {
            tell(walk, wrong.isEmpty() ? walk.words("card.kept") : String.join(" ", wrong));
            walk.say(note.orElse(""));
        });
    }

    private static Setting setting(String path) {
        return SettingsCatalog.at(path).orElseThrow();
    }

    @Override
    public void left() {
        outside.aloud().get().hush();
    }
}
