package org.backwise.kiosk.adapter.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.kiosk.core.input.Command;
import org.backwise.kiosk.core.input.KeyMap;
import org.backwise.kiosk.core.input.KeyName;

/** Reads {@code keys.yaml}: the pads that a kiosk may have, and which of them are connected. */
public final class KeysFile {

    static final String NAME = "keys.yaml";

    /** What keys can be given to do: everything but to mean nothing. */
    static final List<Command> MEANINGS =
            Stream.of(Command.values()).filter(key -> key != Command.OTHER).toList();

    private static final Kind<KeyName> KEY = (key, written, problems) -> {
        String name = written.text();
        if (KeyName.fits(name)) {
            return Optional.of(new KeyName(name));
        }
        problems.tell(
                written.line(),
                "No key is called " + Quoted.of(name) + ".",
                Nearest.hint(name, KeyName.KNOWN) + "Write a name such as down, page-up or f17, or code-195.");
        return Optional.empty();
    };

    /** Reads the keys. Blocks while the file is read; a missing or broken file is a problem, never an exception. */
    public ReadKeys read(KioskFolder folder) {
        return read(new Folder(folder.config()));
    }

    ReadKeys read(Texts config) {
        Problems problems = config.problemsOf(NAME);
        KeyMap keys = config.yaml(NAME, problems)
                .map(file -> file.wholly(all -> keys(all, problems)))
                .filter(read -> !read.keys().isEmpty())
                .orElse(KeyMap.USUAL);
        return new ReadKeys(keys.completed(), problems.found());
    }

    private static KeyMap keys(Fields file, Problems problems) {
        List<Located<String>> connected = file.many("connected", Kinds.slug().located());
        Map<String, List<Assigned>> pads = file.byId("pads", KeysFile::pad);
        Map<KeyName, Assigned> taken = new LinkedHashMap<>();
        for (Located<String> name : connected) {
            List<Assigned> pad = pads.get(name.value());
            if (pad == null) {
                problems.tell(
                        name.line(),
                        "There is no pad " + Quoted.of(name.value()) + " below.",
                        Nearest.hint(name.value(), pads.keySet()) + "Known: " + String.join(", ", pads.keySet()) + ".");
            } else {
                pad.forEach(key -> take(key, taken, problems));
            }
        }
        Map<KeyName, Command> meanings = new LinkedHashMap<>();
        taken.forEach((key, assigned) -> meanings.put(key, assigned.meaning()));
        KeyMap keys = new KeyMap(meanings);
        if (!meanings.isEmpty()) {
            tellMissing(keys, file.lineOf("connected"), problems);
        }
        return keys;
    }

    /** A key with what it does, and where that is written. */
    private record Assigned(int line, KeyName key, Command meaning) {}

    /** What the keys of one pad mean, as the file says it now; what is wrong there is told elsewhere. */
    static Map<KeyName, Command> pad(Texts config, String name) {
        Problems untold = config.problemsOf(NAME);
        Map<KeyName, Command> keys = new LinkedHashMap<>();
        config.yaml(NAME, untold)
                .map(file -> file.byId("pads", KeysFile::pad).getOrDefault(name, List.of()))
                .ifPresent(pad -> pad.forEach(key -> keys.put(key.key(), key.meaning())));
        return keys;
    }

    private static List<Assigned> pad(Fields pad) {
        List<Assigned> keys = new ArrayList<>();
        for (Command meaning : MEANINGS) {
            pad.manyIfSet(Kebab.of(meaning), KEY.located())
                    .forEach(key -> keys.add(new Assigned(key.line(), key.value(), meaning)));
        }
        return keys;
    }

    private static void take(Assigned key, Map<KeyName, Assigned> taken, Problems problems) {
        Assigned before = taken.putIfAbsent(key.key(), key);
        if (before != null && before.meaning() != key.meaning()) {
            problems.tell(
                    key.line(),
                    "The key " + Quoted.of(key.key().value()) + " means '" + Kebab.of(key.meaning()) + "' here, and '"
                            + Kebab.of(before.meaning()) + "' in line " + before.line() + ".",
                    "Take one of them out, or take one of the two pads out of 'connected'. The first counts until then.");
        }
    }

    private static void tellMissing(KeyMap keys, int line, Problems problems) {
        for (Command meaning : keys.missing()) {
            String name = Kebab.of(meaning);
            problems.tell(
                    line,
                    "No connected pad has a key for '" + name + "'.",
                    "Connect a pad that has one, or add '" + name + ": ["
                            + KeyMap.USUAL.keysFor(meaning).get(0) + "]' to one. The usual key works until then.");
        }
    }
}
