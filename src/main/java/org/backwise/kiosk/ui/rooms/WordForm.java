package org.backwise.kiosk.ui.rooms;

import java.util.List;
import java.util.Map;
import org.backwise.kiosk.ui.kit.Glyph;

/** Teaches the voice a word: staff write it as it sounds, listen, and keep it. */
final class WordForm implements Form.Use {

    private static final String WORD = "word";
    private static final String LIKE = "like";

    private final Walk walk;
    private final SettingsRoom.Outside outside;

    private WordForm(Walk walk, SettingsRoom.Outside outside) {
        this.walk = walk;
        this.outside = outside;
    }

    static Place place(Walk walk, SettingsRoom.Outside outside) {
        Form form = new Form(
                walk.words("settings.word"),
                walk.words("word.about"),
                List.of(new Blank(WORD, walk.words("word.word"), ""), new Blank(LIKE, walk.words("word.like"), "")),
                Letters.SMALL);
        TestVoice voice = outside.voice();
        return new FormPlace(
                form,
                new WordForm(walk, outside),
                List.of(
                        new FormPlace.Extra(
                                "say-now",
                                walk.words("word.say.now"),
                                Glyph.SPEAKER,
                                typed -> voice.say(typed.get(WORD))),
                        new FormPlace.Extra(
                                "say-like",
                                walk.words("word.say.like"),
                                Glyph.SPEAKER,
                                typed -> voice.say(typed.get(LIKE)))));
    }

    @Override
    public List<String> wrong(Map<String, String> typed) {
        boolean begun = !typed.get(WORD).isBlank();
        return begun && typed.get(WORD).strip().contains(" ") ? List.of(walk.words("word.one")) : List.of();
    }

    @Override
    public List<String> keep(Map<String, String> typed) {
        String word = typed.get(WORD).strip();
        String sounds = outside.phonetics().sounds(typed.get(LIKE));
        if (word.isEmpty() || sounds.isEmpty()) {
            return List.of(walk.words("word.both"));
        }
        String before = outside.book().words().getOrDefault(word, "");
        List<String> wrong = Notes.of(outside.book().put(word, sounds));
        if (wrong.isEmpty()) {
            walk.journal("pronunciation." + word, before, sounds);
            outside.changed().run();
        }
        return wrong;
    }
}
