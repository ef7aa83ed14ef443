package org.backwise.kiosk.journey;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backwise.kiosk.core.input.ScanPace;
import org.backwise.kiosk.ui.kit.Pressable;

/** One way to reach buttons and to press them, with a few keys and no others. */
interface Hand {

    /** More keys than any screen takes. */
    int MOST = 60;

    /** Begins a visit at the welcome screen. */
    void begins(SilentKiosk kiosk);

    /** The names of all buttons that this hand comes by on what shows now. */
    Set<String> reaches(SilentKiosk kiosk);

    /** Presses the button with this name; fails where that cannot be done this way. */
    void presses(String name, SilentKiosk kiosk);

    /** Up, down and Enter. */
    final class UpDownEnter implements Hand {

        @Override
        public void begins(SilentKiosk kiosk) {
            kiosk.key(KeyEvent.VK_ENTER);
        }

        /** From the first thing on the screen to its end. */
        @Override
        public Set<String> reaches(SilentKiosk kiosk) {
            Set<String> names = new LinkedHashSet<>();
            Optional<Component> before = Optional.empty();
            for (int step = 0; step < MOST; step++) {
                kiosk.key(KeyEvent.VK_DOWN);
                Optional<Component> now = kiosk.focusOwner();
                if (now.equals(before)) {
                    return names;
                }
                names.add(kiosk.focused());
                before = now;
            }
            throw new AssertionError("no end on " + kiosk.visit().screen());
        }

        @Override
        public void presses(String name, SilentKiosk kiosk) {
            for (int direction : new int[] {KeyEvent.VK_DOWN, KeyEvent.VK_UP}) {
                for (int step = 0; step < MOST && !name.equals(kiosk.focused()); step++) {
                    kiosk.key(direction);
                }
            }
            require(name, kiosk);
            kiosk.key(KeyEvent.VK_ENTER);
        }
    }

    /** Two switches: one moves on, the other presses. */
    final class MoveSelect implements Hand {

        @Override
        public void begins(SilentKiosk kiosk) {
            kiosk.key(KeyEvent.VK_1);
            kiosk.key(KeyEvent.VK_1);
            kiosk.key(KeyEvent.VK_2);
        }

        /** Once round. */
        @Override
        public Set<String> reaches(SilentKiosk kiosk) {
            Set<String> names = new LinkedHashSet<>();
            for (int step = 0; step < MOST; step++) {
                kiosk.key(KeyEvent.VK_1);
                if (!names.add(kiosk.focused())) {
                    return names;
                }
            }
            throw new AssertionError("no end on " + kiosk.visit().screen());
        }

        @Override
        public void presses(String name, SilentKiosk kiosk) {
            for (int step = 0; step < MOST && !name.equals(kiosk.focused()); step++) {
                kiosk.key(KeyEvent.VK_1);
            }
            require(name, kiosk);
            kiosk.key(KeyEvent.VK_2);
        }
    }

    /** One switch, while the kiosk moves on by itself: first from row to row, then in a row. */
    final class OneSwitch implements Hand {

        /** More than any screen has, and fewer than three rounds on a screen with few. */
        private static final int ROWS = 18;

        private static final Duration STEP = Duration.ofMillis(ScanPace.USUAL.millis());

        @Override
        public void begins(SilentKiosk kiosk) {
            kiosk.key(KeyEvent.VK_1);
            kiosk.key(KeyEvent.VK_1);
            kiosk.key(KeyEvent.VK_1);
        }

        /** What is in the rows that are lit, one after the other. */
        @Override
        public Set<String> reaches(SilentKiosk kiosk) {
            Set<String> names = new LinkedHashSet<>();
            starts(kiosk);
            for (int step = 0; step < ROWS; step++) {
                names.addAll(lit(kiosk));
                kiosk.pass(STEP);
            }
            return names;
        }

        private static void starts(SilentKiosk kiosk) {
            for (int tries = 0; tries < 3 && lit(kiosk).isEmpty(); tries++) {
                kiosk.key(KeyEvent.VK_1);
            }
        }

        @Override
        public void presses(String name, SilentKiosk kiosk) {
            kiosk.ready();
            for (int step = 0; step < MOST && !lit(kiosk).contains(name); step++) {
                if (lit(kiosk).isEmpty()) {
                    kiosk.strike(KeyEvent.VK_1);
                    kiosk.ready();
                } else {
                    kiosk.pass(STEP);
                }
            }
            if (lit(kiosk).size() > 1) {
                kiosk.strike(KeyEvent.VK_1);
                kiosk.ready();
                for (int step = 0; step < MOST && !lit(kiosk).equals(List.of(name)); step++) {
                    kiosk.pass(STEP);
                }
            }
            if (!lit(kiosk).equals(List.of(name))) {
                throw new AssertionError(
                        name + " is never lit alone on " + kiosk.visit().screen() + ", now " + lit(kiosk));
            }
            kiosk.strike(KeyEvent.VK_1);
        }

        private static List<String> lit(SilentKiosk kiosk) {
            return kiosk.onEventThread(() -> Buttons.in(kiosk.shell().frame().getContentPane()).stream()
                    .filter(Pressable::isLit)
                    .map(Pressable::getName)
                    .toList());
        }
    }

    private static void require(String name, SilentKiosk kiosk) {
        if (!name.equals(kiosk.focused())) {
            throw new AssertionError(
                    name + " cannot be reached on " + kiosk.visit().screen());
        }
    }
}
