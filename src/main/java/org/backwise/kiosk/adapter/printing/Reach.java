package org.backwise.kiosk.adapter.printing;

import java.util.Arrays;
import java.util.List;

/**
 * How far a queue is with reaching its printer. A job that the queue works at is not begun while its printer is out of reach.
 *
 * <p>The queues of CUPS tell this by no reason once the printer's name is found, only by the sentences of their backends
 * (socket, ipp, lpd, usb), in the language of the request, which is English. They replace them when the printer answers.
 */
enum Reach {
    /** There is no sign that the printer is out of reach. */
    REACHED("Connected to printer."),
    /** It is called, and has not answered yet. */
    CALLING("Connecting to printer."),
    /** It serves another machine, and takes nothing yet. */
    BUSY("The printer is in use."),
    /** Nobody answers there. */
    NOBODY_THERE(
            "The printer may not exist or is unavailable at this time.",
            "The printer is unreachable at this time.",
            "The printer is not responding.",
            "The printer did not respond.",
            "The printer is not connected.",
            "Unable to locate printer",
            "Waiting for printer to become available.");

    private final List<String> sentences;

    Reach(String... sentences) {
        this.sentences = List.of(sentences);
    }

    /** What the message of a queue tells; any other sentence is no sign of trouble. */
    static Reach toldBy(String message) {
        return Arrays.stream(values())
                .filter(reach -> reach.sentences.stream().anyMatch(message::startsWith))
                .findFirst()
                .orElse(REACHED);
    }
}
