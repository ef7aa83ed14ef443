package org.backwise.kiosk.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.backwise.kiosk.core.input.Command;
import org.backwise.kiosk.core.input.KeyMap;
import org.backwise.kiosk.core.input.KeyName;
import org.backwise.kiosk.core.input.Stroke;
import org.backwise.kiosk.core.library.Problem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code keys.yaml} says, and how its mistakes are told. */
class KeysFileTest {

    private static final String GOOD = """
        connected: [keyboard]
        pads:
          keyboard:
            focus-next: [down]
            focus-previous: [up]
            press: [enter, code-36]
        """;

    @TempDir
    private Path root;

    @Nested
    class Shipped {

        private final ReadKeys shipped =
                new KeysFile().read(new KioskFolder(Path.of("kiosk-config"), Path.of("media")));

        @Test
        void hasNoProblems() {
            assertThat(shipped.problems()).isEmpty();
        }

        @Test
        void listensToTheEightKeysOfEzAccessByNameAndByNumber() {
            Command[] inOrder = {
                Command.EXPLAIN_KEYS,
                Command.FOCUS_PREVIOUS,
                Command.FOCUS_NEXT,
                Command.PRESS,
                Command.BACK,
                Command.NEXT,
                Command.QUIETER,
                Command.LOUDER
            };
            for (int i = 0; i < inOrder.length; i++) {
                Stroke named = Stroke.of(new KeyName("f" + (17 + i)));
                Stroke numbered = new Stroke(Optional.empty(), Optional.of(KeyName.ofCode(195 + i)));
                assertThat(shipped.keys().meaning(named)).isEqualTo(inOrder[i]);
                assertThat(shipped.keys().meaning(numbered)).isEqualTo(inOrder[i]);
            }
        }

        @Test
        void takesAUsualKeyboardAsBefore() {
            KeyMap.USUAL
                    .keys()
                    .forEach((key, command) -> assertThat(shipped.keys().meaning(Stroke.of(key)))
                            .as(key.value())
                            .isEqualTo(command));
        }
    }

    @Test
    void everyShippedPadCanBeConnectedWithTheKeyboard() throws IOException {
        String shipped = Files.readString(Path.of("kiosk-config/keys.yaml"));
        for (String pad : new String[] {"ez-access", "storm-navpad", "storm-audionav", "switches"}) {
            ReadKeys read = read(shipped.replaceFirst("connected: .*", "connected: [keyboard, " + pad + "]"));
            assertThat(read.problems()).as(pad).isEmpty();
        }
    }

    @Test
    void theRateKeysOfTheAudioNavArriveByTheirNumbers() throws IOException {
        String shipped = Files.readString(Path.of("kiosk-config/keys.yaml"));
        KeyMap keys = read(shipped.replaceFirst("connected: .*", "connected: [storm-audionav]"))
                .keys();

        assertThat(keys.meaning(code(202))).isEqualTo(Command.SLOWER);
        assertThat(keys.meaning(code(201))).isEqualTo(Command.FASTER);
        assertThat(keys.meaning(code(122))).isEqualTo(Command.QUIETER);
        assertThat(keys.meaning(code(123))).isEqualTo(Command.LOUDER);
    }

    @Nested
    class Mistakes {

        @Test
        void aKeyThatMeansTwoThingsIsToldWithBothLines() {
            ReadKeys read = read(GOOD + "    back: [up]\n");

            assertThat(read.problems())
                    .containsExactly(new Problem(
                            "kiosk-config/keys.yaml",
                            7,
                            "The key 'up' means 'back' here, and 'focus-previous' in line 5.",
                            "Take one of them out, or take one of the two pads out of 'connected'."
                                    + " The first counts until then."));
            assertThat(read.keys().meaning(Stroke.of(new KeyName("up")))).isEqualTo(Command.FOCUS_PREVIOUS);
        }

        @Test
        void twoConnectedPadsMayNotClash() throws IOException {
            String shipped = Files.readString(Path.of("kiosk-config/keys.yaml"));
            ReadKeys read = read(shipped.replaceFirst("connected: .*", "connected: [ez-access, storm-audionav]"));

            assertThat(read.problems())
                    .extracting(Problem::what)
                    .anyMatch(what -> what.contains("'f23' means 'faster' here, and 'quieter' in line"));
        }

        @Test
        void anUnknownKeyIsToldWithItsLineAndTheNearestName() {
            assertThat(read(GOOD.replace("[down]", "[dwn]")).problems())
                    .extracting(Problem::line, Problem::what)
                    .contains(tuple(4, "No key is called 'dwn'."));
            assertThat(read(GOOD.replace("[down]", "[dwn]")).problems().get(0).todo())
                    .startsWith("Did you mean 'down'?");
        }

        @Test
        void anUnknownThingToDoIsTold() {
            assertThat(read(GOOD.replace("press:", "pres:")).problems())
                    .extracting(Problem::line)
                    .contains(6);
        }

        @Test
        void aMissingKeyIsToldAndTheUsualOneWorks() {
            ReadKeys read = read(GOOD.replace("    press: [enter, code-36]\n", ""));

            assertThat(read.problems())
                    .extracting(Problem::what)
                    .containsExactly("No connected pad has a key for 'press'.");
            assertThat(read.keys().meaning(Stroke.of(new KeyName("enter")))).isEqualTo(Command.PRESS);
        }

        @Test
        void anUnknownPadIsTold() {
            assertThat(read(GOOD.replace("[keyboard]", "[keyboard, ez-acess]")).problems())
                    .extracting(Problem::line, Problem::what)
                    .containsExactly(tuple(1, "There is no pad 'ez-acess' below."));
        }

        @Test
        void withoutTheFileTheUsualKeysWork() {
            ReadKeys read = new KeysFile().read(new KioskFolder(root.resolve("kiosk-config"), root));

            assertThat(read.keys()).isEqualTo(KeyMap.USUAL);
            assertThat(read.problems()).hasSize(1);
        }

        @Test
        void aBrokenFileLeavesTheUsualKeys() {
            assertThat(read("connected: [").keys()).isEqualTo(KeyMap.USUAL);
            assertThat(read("connected: [").problems()).isNotEmpty();
            assertThat(read("connected: {a: b}\npads: 7\n").keys()).isEqualTo(KeyMap.USUAL);
        }
    }

    private static Stroke code(int number) {
        return new Stroke(Optional.empty(), Optional.of(KeyName.ofCode(number)));
    }

    private ReadKeys read(String text) {
        try {
            Path config = Files.createDirectories(root.resolve("kiosk-config"));
            Files.writeString(config.resolve("keys.yaml"), text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new KeysFile().read(new KioskFolder(root.resolve("kiosk-config"), root));
    }
}
