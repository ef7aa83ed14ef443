package org.backwise.kiosk.adapter.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backwise.kiosk.core.input.Command;
import org.backwise.kiosk.core.input.KeyName;
import org.backwise.kiosk.core.input.KeyStore;

/** Writes a pad that staff taught the kiosk into {@code keys.yaml}. All other lines and notes stay as they are. */
public final class KeysChanges implements KeyStore {

    /** What the pad is called in the file. */
    static final String LEARNED = "learned";

    private static final String CONNECTED = "connected:";
    private static final String PADS = "pads:";
    private static final String INDENT = "  ";

    private final KioskFolder folder;

    /** @param folder the clinic's files */
    public KeysChanges(KioskFolder folder) {
        this.folder = folder;
    }

    @Override
    public Kept keep(Map<KeyName, Command> keys) {
        Folder config = new Folder(folder.config());
        Problems problems = config.problemsOf(KeysFile.NAME);
        Optional<String> now = config.read(KeysFile.NAME, Texts.MOST_BYTES, problems);
        List<String> leftOut = new ArrayList<>();
        String fresh = now.map(text -> changed(text, keys, leftOut)).orElseGet(() -> alone(keys));
        OneText there = new OneText(problems.file(), fresh);
        ReadKeys read = new KeysFile().read(there);
        if (!KeysFile.pad(there, LEARNED).equals(keys)) {
            return new Kept.Refused(
                    read.problems().isEmpty()
                            ? "keys.yaml is written in a form that cannot be changed safely."
                            : read.problems().get(0).toString());
        }
        return write(fresh).<Kept>map(Kept.Refused::new).orElseGet(() -> new Kept.Done(read.keys(), leftOut));
    }

    /** Why it cannot be written, if so. */
    private Optional<String> write(String fresh) {
        try {
            new SafeFile(folder.config().resolve(KeysFile.NAME)).write(fresh);
            return Optional.empty();
        } catch (IOException refused) {
            return Optional.of(
                    "keys.yaml cannot be written (" + refused.getClass().getSimpleName() + ").");
        }
    }

    private static String alone(Map<KeyName, Command> keys) {
        return CONNECTED + " [" + LEARNED + "]\n\n" + PADS + "\n" + block(keys);
    }

    private String changed(String text, Map<KeyName, Command> keys, List<String> leftOut) {
        List<String> lines = new ArrayList<>();
        Blocks blocks = new Blocks();
        for (String line : text.lines().toList()) {
            if (blocks.isOfLearned(line)) {
                continue;
            }
            lines.add(line.startsWith(CONNECTED) ? connected(line, keys, leftOut) : line);
            if (line.startsWith(PADS)) {
                lines.add(block(keys).stripTrailing());
            }
        }
        return String.join("\n", lines) + "\n";
    }

    /** Knows which lines belong to the pad that was learned before. */
    private static final class Blocks {

        private boolean learned;

        boolean isOfLearned(String line) {
            boolean inner = line.startsWith(INDENT + INDENT);
            if (!inner) {
                learned = line.startsWith(INDENT + LEARNED + ":");
            }
            return learned;
        }
    }

    /** The pads that do not contradict what was learned are still listened to. */
    private String connected(String line, Map<KeyName, Command> keys, List<String> leftOut) {
        List<String> pads = new ArrayList<>(List.of(LEARNED));
        String note = line.contains("#") ? "   " + line.substring(line.indexOf('#')) : "";
        String list = line.substring(CONNECTED.length()).replaceAll("#.*", "").replaceAll("[\\[\\]\\s]", "");
        for (String pad : list.split(",")) {
            if (pad.isBlank() || pad.equals(LEARNED)) {
                continue;
            }
            (contradicts(pad, keys) ? leftOut : pads).add(pad);
        }
        return CONNECTED + " [" + String.join(", ", pads) + "]" + note;
    }

    private boolean contradicts(String pad, Map<KeyName, Command> keys) {
        Map<KeyName, Command> others = KeysFile.pad(new Folder(folder.config()), pad);
        return others.entrySet().stream()
                .anyMatch(other -> keys.getOrDefault(other.getKey(), other.getValue()) != other.getValue());
    }

    private static String block(Map<KeyName, Command> keys) {
        Map<Command, List<String>> byCommand = new LinkedHashMap<>();
        keys.forEach((key, command) ->
                byCommand.computeIfAbsent(command, none -> new ArrayList<>()).add(key.value()));
        String lines = byCommand.entrySet().stream()
                .map(entry -> INDENT + INDENT + Kebab.of(entry.getKey()) + ": [" + String.join(", ", entry.getValue())
                        + "]\n")
                .collect(Collectors.joining());
        return INDENT + LEARNED + ":\n" + lines + "\n";
    }
}
