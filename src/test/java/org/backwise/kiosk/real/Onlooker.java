package org.backwise.kiosk.real;

import java.awt.event.KeyEvent;
import java.time.Duration;
import java.util.Optional;

/** Somebody who knows what the welcome screen looks like, and tries whether it answers. */
final class Onlooker {

    /** Beside the marked words of an invitation being read, and the frame of what has the focus. */
    private static final double ALIKE = 0.96;

    private static final Duration SOON = Duration.ofMillis(2500);

    private final Display display;
    private final Keyboard keyboard = new Keyboard();
    private final Photo welcome;

    /** Looks at the welcome screen, which must show. */
    Onlooker(Display display) {
        this.display = display;
        this.welcome = Photo.ofWhatStays();
    }

    /**
     * Waits until the welcome screen fills the glass, answers a key, and is back.
     *
     * @return when the key that it answered was pressed, as {@link System#nanoTime()}
     */
    long seesTheWelcomeScreenAnswer(Duration patience) {
        return Wait.found("the welcome screen is back and answers", patience, this::answered);
    }

    private Optional<Long> answered() {
        if (!fillsTheGlass()) {
            return Optional.empty();
        }
        if (!isWelcome()) {
            keyboard.press(KeyEvent.VK_ESCAPE);
            return Optional.empty();
        }
        long pressed = keyboard.press(KeyEvent.VK_F5);
        if (!soon(false)) {
            return Optional.empty();
        }
        keyboard.press(KeyEvent.VK_ESCAPE);
        return soon(true) ? Optional.of(pressed) : Optional.empty();
    }

    private boolean fillsTheGlass() {
        return display.front().equals(Optional.of(display.root()));
    }

    private boolean isWelcome() {
        Photo now = Photo.taken();
        return now.isAsLargeAs(welcome) && now.sameOnTheLeft(welcome) >= ALIKE;
    }

    private boolean soon(boolean welcomeShows) {
        long deadline = System.nanoTime() + SOON.toNanos();
        boolean so = isWelcome() == welcomeShows;
        while (!so && System.nanoTime() < deadline) {
            so = isWelcome() == welcomeShows;
        }
        return so;
    }
}
