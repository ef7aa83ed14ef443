package org.backwise.kiosk.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every key that a keyboard has, with every combination of Control, Alt, Super and Shift, beginning on every kind of screen,
 * under a window manager with its usual keys: the kiosk stays in front. Pressed by {@code xdotool}, as by a keyboard. It takes
 * a quarter of an hour, and so runs when asked for only: {@code -Deverykey.held=4}, or with fewer keys held at once.
 */
@Tag("real")
@Tag("real-screen")
@EnabledIfSystemProperty(named = "everykey.held", matches = "[0-4]")
final class EveryKeyTest {

    private static final List<String> HOLDS = List.of("ctrl", "alt", "super", "shift");

    private static final int MOST_HELD = Integer.getInteger("everykey.held", 0);

    /** Keys that are only held, or that lead to another console, which an X server without a console cannot. */
    private static final String NOT_PRESSED =
            "(Shift|Control|Alt|Super|Meta|Hyper|ISO|Caps)_.*|Num_Lock|Mode_.*|XF86Switch.*|NoSymbol";

    @TempDir
    private Path folder;

    /** Where the pressing begins; many keys lead on from there. */
    private enum From {
        WELCOME((patient, clinic) -> {}),
        MENU((patient, clinic) -> patient.startsAloud()),
        SAFETY_CHECK(MENU.way.andThen((patient, clinic) -> patient.opensTheFirstFlow())),
        SLIDE(SAFETY_CHECK.way.andThen(Patient::passesTheSafetyCheck)),
        HELP_SCREEN(SLIDE.way.andThen((patient, clinic) -> patient.readsOnToTheHelpScreen())),
        PRINT_PREVIEW(HELP_SCREEN.way.andThen((patient, clinic) -> patient.looksAtThePage())),
        TEXT_AND_SOUND(MENU.way.andThen((patient, clinic) -> patient.press(KeyEvent.VK_T, "ComfortPanel"))),
        KEYS_EXPLAINED(MENU.way.andThen((patient, clinic) -> patient.press(KeyEvent.VK_H, "KeyHelp"))),
        SWITCH_SET_UP(MENU.way.andThen((patient, clinic) -> patient.press(KeyEvent.VK_1, "SwitchSetup"))),
        ASKING_STAFF(SAFETY_CHECK.way.andThen(Patient::answersUnsafely)),
        STAFF_CALL(ASKING_STAFF.way.andThen((patient, clinic) -> patient.callsStaff())),
        STOPPED(SLIDE.way.andThen((patient, clinic) -> patient.press(KeyEvent.VK_S, "Stopped"))),
        PIN_PAD((patient, clinic) -> patient.press(KeyEvent.VK_F12));

        private final BiConsumer<Patient, Clinic> way;

        From(BiConsumer<Patient, Clinic> way) {
            this.way = way;
        }
    }

    @ParameterizedTest
    @EnumSource(From.class)
    void leadsOutOfNoScreen(From from) {
        Clinic clinic = Clinic.in(folder);
        try (Display display = Display.given();
                RunningKiosk kiosk = RunningKiosk.open(clinic)) {
            long child = kiosk.child().pid();
            List<String> keys = keys(display);
            assertThat(keys).hasSizeGreaterThan(100);
            from.way.accept(new Patient(kiosk), clinic);
            combinations().forEach(hold -> pressesAll(hold, keys, display));
            Figures.tell(
                    "presses that led nowhere, from " + from,
                    keys.size() * combinations().size());
            assertThat(kiosk.hasEnded()).isFalse();
            assertThat(kiosk.child().pid()).isEqualTo(child);
            assertThat(kiosk.errors()).noneMatch(line -> line.startsWith("ERROR"));
        }
    }

    /** A window manager's own menu may have come; like everybody, whoever opened it gets rid of it by Escape. */
    private static void pressesAll(String hold, List<String> keys, Display display) {
        List<String> command = new ArrayList<>(List.of("key", "--delay", "2"));
        keys.forEach(key -> command.add(hold + key));
        display.said("xdotool", command.toArray(String[]::new));
        display.said("xdotool", "key", "Escape", "Escape");
        display.isAllKiosk(hold);
    }

    /** Nothing held, each alone, any two, any three, all four. */
    private static List<String> combinations() {
        return IntStream.range(0, 1 << HOLDS.size())
                .filter(bits -> Integer.bitCount(bits) <= MOST_HELD)
                .mapToObj(bits -> IntStream.range(0, HOLDS.size())
                        .filter(at -> (bits & 1 << at) != 0)
                        .mapToObj(at -> HOLDS.get(at) + "+")
                        .reduce("", String::concat))
                .toList();
    }

    /** All keys of the keyboard as the X server has it. */
    private static List<String> keys(Display display) {
        return display.said("xmodmap", "-pk")
                .lines()
                .map(line -> line.replaceFirst("^\\s*\\d+\\s*0x[0-9a-f]+ \\((\\w+)\\).*", "$1"))
                .filter(name -> name.matches("\\w+"))
                .filter(name -> !name.matches(NOT_PRESSED))
                .distinct()
                .toList();
    }
}
