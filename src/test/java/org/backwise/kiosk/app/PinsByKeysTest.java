package org.backwise.kiosk.app;

import static java.awt.event.KeyEvent.VK_ENTER;
import static java.awt.event.KeyEvent.VK_ESCAPE;
import static java.awt.event.KeyEvent.VK_PAGE_DOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.kiosk.app.DeskUnderTest.until;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.backwise.kiosk.core.staff.Pin;
import org.backwise.kiosk.core.staff.PinState;
import org.backwise.kiosk.core.staff.PinVerdict;
import org.backwise.kiosk.core.staff.StaffRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** PINs are given and changed, and the program is ended, by keys alone; the PINs are real and lie in real files. */
class PinsByKeysTest extends AtTheDesk {

    private static final String MANAGERS = "73509264";
    private static final String STAFFS = "860427";
    private static final String ANOTHER = "4927051";

    @Nested
    class AFirstStart {

        @BeforeEach
        void callUpTheDesk() {
            openByPin();
            desk.callUp();
            assertThat(desk.reads("New manager PIN")).isTrue();
        }

        @Test
        void asksForBothPins() {
            give(MANAGERS, "Manager PIN once more");
            until("the next is asked for", () -> desk.reads("New staff PIN"));
            give(STAFFS, "Staff PIN once more");

            until("whoever gave them is in", () -> desk.shows("room-order"));
            assertThat(verdict(MANAGERS)).isEqualTo(new PinVerdict.Right(StaffRole.MANAGER));
            assertThat(verdict(STAFFS)).isEqualTo(new PinVerdict.Right(StaffRole.STAFF));
            until("it is in the journal", () -> desk.journal().size() == 2);
            assertThat(desk.journal()).containsExactly("pin.MANAGER: set anew", "pin.STAFF: set anew");
        }

        @Test
        void noticesASlipAndAsksAgain() {
            desk.typePin(MANAGERS);
            desk.typePin(ANOTHER);

            assertThat(desk.reads("The two were not the same.")).isTrue();
            assertThat(desk.said()).anyMatch(said -> said.startsWith("The two were not the same."));
            assertThat(pins().state()).isEqualTo(PinState.NONE);
            give(MANAGERS, "Manager PIN once more");
            until("the next is asked for", () -> desk.reads("New staff PIN"));
        }

        @Test
        void takesNoPinThatIsShortOrEasy() {
            desk.typePin("73509");
            assertThat(desk.reads("A PIN has at least 6 digits.")).isTrue();
            desk.typePin("345678");
            assertThat(desk.reads("That is too easy to guess.")).isTrue();

            assertThat(pins().state()).isEqualTo(PinState.NONE);
        }

        @Test
        void takesNoPinForBothRoles() {
            give(MANAGERS, "Manager PIN once more");
            until("the next is asked for", () -> desk.reads("New staff PIN"));
            give(MANAGERS, "Staff PIN once more");

            until("it is told", () -> desk.reads("That is the other PIN."));
            assertThat(verdict(MANAGERS)).isEqualTo(new PinVerdict.Right(StaffRole.MANAGER));
        }

        @Test
        void mayBeLeftToWhoeverComesNext() {
            desk.key(VK_ESCAPE);

            until("the screen is the patients'", () -> !desk.shell().desk().isOpen());
            desk.callUp();
            assertThat(desk.reads("New manager PIN")).isTrue();
        }
    }

    @Nested
    class WithPins {

        @BeforeEach
        void givePins() {
            pins().keep(StaffRole.MANAGER, new Pin(MANAGERS));
            pins().keep(StaffRole.STAFF, new Pin(STAFFS));
            openByPin();
        }

        @Test
        void aManagerChangesThatOfStaff() {
            changes("STAFF", "New staff PIN");
            give(ANOTHER, "Staff PIN once more");

            until("the rooms are there again", () -> desk.shows("room-order"));
            assertThat(verdict(ANOTHER)).isEqualTo(new PinVerdict.Right(StaffRole.STAFF));
            assertThat(verdict(STAFFS)).isInstanceOf(PinVerdict.Wrong.class);
            until("it is in the journal", () -> desk.journal().equals(List.of("pin.STAFF: set anew")));
        }

        @Test
        void aManagerChangesTheirOwnAndComesInByIt() {
            changes("MANAGER", "New manager PIN");
            give(ANOTHER, "Manager PIN once more");
            until("the rooms are there again", () -> desk.shows("room-order"));
            desk.press("desk-leave");
            until("the desk is left", () -> !desk.shell().desk().isOpen());

            desk.callUp();
            desk.typePin(MANAGERS);
            until("the old one is refused", () -> desk.reads("That is not a PIN of this kiosk."));
            desk.typePin(ANOTHER);
            until("the new one lets in", () -> desk.shows("room-order"));
        }

        @Test
        void aChangeThatIsLeftChangesNothing() {
            changes("STAFF", "New staff PIN");
            desk.typePin(ANOTHER);
            desk.key(VK_ESCAPE);

            until("the rooms are there again", () -> desk.shows("room-order"));
            assertThat(verdict(STAFFS)).isEqualTo(new PinVerdict.Right(StaffRole.STAFF));
            assertThat(desk.journal()).isEmpty();
        }

        @Test
        void staffSeeNoRoomThatIsAManagers() {
            desk.enterBy(STAFFS);

            assertThat(roomsOnAllPages()).contains("order", "group").doesNotContain("pins", "close", "settings");
        }

        @Test
        void tooManyWrongTriesAreToBeWaitedFor() {
            desk.callUp();
            for (int wrong = 0; wrong < 3; wrong++) {
                until("digits are taken", () -> !desk.reads("One moment."));
                desk.typePin(ANOTHER);
            }

            until("it is told how long", () -> desk.reads("That is not a PIN of this kiosk. Try again in"));
            desk.typePin(MANAGERS);
            assertThat(desk.shows("room-order")).isFalse();
        }

        private Set<String> roomsOnAllPages() {
            Set<String> rooms = new HashSet<>();
            while (rooms.addAll(DeskUnderTest.onEventThread(() -> desk.rows("room-")))) {
                desk.key(VK_PAGE_DOWN);
            }
            return rooms;
        }

        private void changes(String role, String heading) {
            desk.enterBy(MANAGERS);
            desk.goInto("pins");
            desk.press("change-pin-" + role);
            assertThat(desk.reads(heading)).isTrue();
        }
    }

    @Nested
    class TheKiosk {

        @BeforeEach
        void enter() {
            openToAll();
            desk.enterByKeys("close");
        }

        @Test
        void isStopped() {
            desk.press("close-end");

            assertThat(desk.ended()).isOne();
        }

        @Test
        void isNotStoppedByTheFirstThingPressed() {
            assertThat(desk.focused()).isEqualTo("close-stay");
            desk.key(VK_ENTER);

            assertThat(desk.shows("room-order")).isTrue();
            assertThat(desk.ended()).isZero();
        }
    }

    /** Twice, as it is asked for. */
    private void give(String pin, String onceMore) {
        desk.typePin(pin);
        assertThat(desk.reads(onceMore)).isTrue();
        desk.typePin(pin);
    }

    private PinVerdict verdict(String pin) {
        return pins().check(new Pin(pin));
    }
}
