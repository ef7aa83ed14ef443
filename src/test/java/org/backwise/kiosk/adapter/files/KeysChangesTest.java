package org.backwise.kiosk.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.backwise.kiosk.core.input.Command;
import org.backwise.kiosk.core.input.KeyName;
import org.backwise.kiosk.core.input.KeyStore;
import org.backwise.kiosk.core.input.Stroke;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What staff taught the kiosk is kept in {@code keys.yaml}. */
class KeysChangesTest {

    @TempDir
    private Path root;

    private Path file;
    private KioskFolder folder;

    @BeforeEach
    void copyTheShippedFile() throws IOException {
        Path config = Files.createDirectories(root.resolve("kiosk-config"));
        file = Files.copy(Path.of("kiosk-config/keys.yaml"), config.resolve("keys.yaml"));
        folder = new KioskFolder(config, root);
    }

    @Test
    void theLearnedPadIsListenedTo() {
        KeyStore.Kept kept = new KeysChanges(folder).keep(pad("code-150", "code-151", "code-152"));

        assertThat(kept).isInstanceOf(KeyStore.Kept.Done.class);
        ReadKeys read = new KeysFile().read(folder);
        assertThat(read.problems()).isEmpty();
        assertThat(read.keys().meaning(stroke("code-151"))).isEqualTo(Command.FOCUS_NEXT);
        assertThat(read.keys().meaning(stroke("down"))).isEqualTo(Command.FOCUS_NEXT);
        assertThat(((KeyStore.Kept.Done) kept).keys()).isEqualTo(read.keys());
    }

    @Test
    void notesAndOtherPadsStay() throws IOException {
        String before = Files.readString(file);
        new KeysChanges(folder).keep(pad("code-150", "code-151", "code-152"));

        assertThat(Files.readAllLines(file))
                .containsAll(before.lines()
                        .filter(line -> !line.startsWith("connected"))
                        .toList());
    }

    @Test
    void aPadThatWouldContradictIsListenedToNoMore() {
        KeyStore.Kept kept = new KeysChanges(folder).keep(pad("f17", "f18", "f19"));

        assertThat(((KeyStore.Kept.Done) kept).leftOut()).containsExactly("ez-access");
        assertThat(new KeysFile().read(folder).problems()).isEmpty();
        assertThat(new KeysFile().read(folder).keys().meaning(stroke("f17"))).isEqualTo(Command.FOCUS_PREVIOUS);
    }

    @Test
    void learningAgainReplacesWhatWasLearned() throws IOException {
        KeysChanges changes = new KeysChanges(folder);
        changes.keep(pad("code-150", "code-151", "code-152"));
        changes.keep(pad("code-160", "code-161", "code-162"));

        assertThat(Files.readString(file)).containsOnlyOnce("  learned:").doesNotContain("code-150");
        assertThat(new KeysFile().read(folder).problems()).isEmpty();
    }

    @Test
    void withoutAFileOneIsWritten() throws IOException {
        Files.delete(file);

        assertThat(new KeysChanges(folder).keep(pad("up", "down", "enter"))).isInstanceOf(KeyStore.Kept.Done.class);
        assertThat(new KeysFile().read(folder).problems()).isEmpty();
    }

    @Test
    void aFileThatCannotBeUnderstoodIsLeftAlone() throws IOException {
        Files.writeString(file, "connected: [\n");

        assertThat(new KeysChanges(folder).keep(pad("up", "down", "enter"))).isInstanceOf(KeyStore.Kept.Refused.class);
        assertThat(Files.readString(file)).isEqualTo("connected: [\n");
    }

    private static Map<KeyName, Command> pad(String up, String down, String press) {
        Map<KeyName, Command> keys = new LinkedHashMap<>();
        keys.put(new KeyName(up), Command.FOCUS_PREVIOUS);
        keys.put(new KeyName(down), Command.FOCUS_NEXT);
        keys.put(new KeyName(press), Command.PRESS);
        return keys;
    }

    private static Stroke stroke(String name) {
        return Stroke.of(new KeyName(name));
    }
}
