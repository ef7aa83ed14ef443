package org.backwise.kiosk.app;

import static java.awt.event.KeyEvent.VK_BACK_SPACE;
import static java.awt.event.KeyEvent.VK_ENTER;
import static java.awt.event.KeyEvent.VK_ESCAPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.kiosk.app.DeskUnderTest.until;

import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.usage.Counted;
import org.backwise.kiosk.core.usage.UsageFact;
import org.junit.jupiter.api.Test;

/** Whatever becomes of a PIN, its digits are written nowhere, said to nobody and shown to nobody. */
class PinsStaySecretTest extends AtTheDesk {

    private static final String MANAGERS = "73509264";
    private static final String STAFFS = "86042793";
    private static final String ANOTHER = "49270518";
    private static final String SLIP = "62839405";
    private static final String GUESS = "95183620";
    private static final List<String> ALL = List.of(MANAGERS, STAFFS, ANOTHER, SLIP, GUESS);

    private final List<String> seen = new ArrayList<>();

    @Test
    void theyAreInNoFileAndNoLine() throws IOException {
        try (EveryLogLine log = EveryLogLine.heard()) {
            openByPin();
            givesBothAndSlips();
            mistypesAndComesIn();
            changesThem();
            writesAllThatIsWritten();

            assertNoneIn(String.join("\n", log.lines()));
        }
        WrittenFiles written = WrittenFiles.below(root);
        assertThat(written.names())
                .contains("state/pins", "state/pins.key", "state/pins.tries", "state/journal.txt")
                .contains("kiosk-config/kiosk.yaml in the set-up")
                .anyMatch(name -> name.startsWith("state/usage/"))
                .anyMatch(name -> name.matches("state/set-ups/.*csv"));
        assertThat(ALL).allSatisfy(pin -> assertThat(written.holding(pin)).isEmpty());
        assertNoneIn(String.join("\n", seen));
        assertNoneIn(String.join("\n", desk.said()));
    }

    @Test
    void whateverIsTypedLooksAndSoundsTheSame() {
        openByPin();
        desk.callUp();

        List<Moment> one = momentsOf(MANAGERS);
        List<Moment> other = momentsOf(ANOTHER);

        assertThat(one).hasSize(MANAGERS.length()).isEqualTo(other);
        assertThat(one).extracting(Moment::said).containsOnly(List.of("asterisk"));
    }

    @Test
    void whatIsPressedOnThePadIsNotNamed() {
        openByPin();
        desk.callUp();
        int before = desk.said().size();
        for (char digit : STAFFS.toCharArray()) {
            desk.press("digit-" + digit);
        }

        assertThat(desk.said().subList(before, desk.said().size()))
                .containsOnly("asterisk", "Erase", "OK", "Cancel")
                .filteredOn("asterisk"::equals)
                .hasSize(STAFFS.length());
    }

    private void givesBothAndSlips() {
        desk.callUp();
        type(MANAGERS);
        type(SLIP);
        type(MANAGERS);
        type(MANAGERS);
        until("the next is asked for", () -> desk.reads("New staff PIN"));
        type(STAFFS);
        type(STAFFS);
        until("the rooms are there", () -> desk.shows("room-order"));
        desk.press("desk-leave");
        until("the desk is left", () -> !desk.shell().desk().isOpen());
    }

    private void mistypesAndComesIn() {
        desk.callUp();
        type(GUESS);
        until("it is refused", () -> desk.reads("That is not a PIN of this kiosk."));
        type(MANAGERS);
        until("the rooms are there", () -> desk.shows("room-order"));
    }

    private void changesThem() {
        desk.goInto("pins");
        desk.press("change-pin-STAFF");
        type(ANOTHER);
        type(ANOTHER);
        until("the rooms are there", () -> desk.shows("room-order"));
        desk.goInto("pins");
        desk.press("change-pin-MANAGER");
        type(ANOTHER);
        type(ANOTHER);
        until("it is the other role's", () -> desk.reads("That is the other PIN."));
        desk.key(VK_ESCAPE);
        until("the rooms are there", () -> desk.shows("room-order"));
    }

    private void writesAllThatIsWritten() {
        desk.rooms().counts().count(List.of(new UsageFact(Counted.OPENED, Optional.of(new FlowId("sway")))));
        until("it is counted", () -> Files.isDirectory(state().resolve("usage")));
        desk.goInto("usage");
        until("there is something to see", () -> desk.shows("usage-table"));
        desk.press("usage-table");
        until("the table is written", () -> desk.reads("Written: "));
        desk.press("desk-rooms");
        desk.goInto("carry");
        until("a copy can be made", () -> desk.shows("export-set-ups"));
        desk.press("export-set-ups");
        until("it is made", () -> desk.reads("Done:"));
        desk.press("desk-rooms");
        desk.goInto("journal");
        until("the changes are listed", () -> desk.shows("journal-2"));
        seen.addAll(desk.words());
    }

    private void type(String pin) {
        pin.chars().forEach(digit -> {
            desk.digit(digit);
            seen.addAll(desk.words());
        });
        desk.key(VK_ENTER);
        seen.addAll(desk.words());
    }

    /** What there is to see and to hear after a digit. */
    private record Moment(int picture, List<String> words, List<String> said) {}

    private List<Moment> momentsOf(String pin) {
        List<Moment> moments = new ArrayList<>();
        for (char digit : pin.toCharArray()) {
            int before = desk.said().size();
            desk.digit(digit);
            moments.add(new Moment(
                    Arrays.hashCode(((DataBufferInt) desk.painted().getRaster().getDataBuffer()).getData()),
                    desk.words(),
                    List.copyOf(desk.said().subList(before, desk.said().size()))));
        }
        pin.chars().forEach(digit -> desk.key(VK_BACK_SPACE));
        return moments;
    }

    /** Neither in a row, nor digit by digit with other words between. */
    private static void assertNoneIn(String text) {
        assertThat(text).isNotBlank();
        String digits = text.replaceAll("\\D", "");
        assertThat(ALL.stream().filter(digits::contains)).isEmpty();
    }
}
