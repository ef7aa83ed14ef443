package org.backwise.kiosk.core.settings;

import java.util.Optional;

/**
 * The clinic as patients know it.
 *
 * @param name shown on the welcome screen and on paper, 1 to 60 characters
 * @param phone called for "today" and "book a visit"
 * @param emergencyNumber 911, 999, 112 …
 * @param nurseLine a line for questions, where there is one
 * @param webAddress printed on every page that is taken home, where there is one; begins with {@code https://}
 */
public record Clinic(
        String name, String phone, String emergencyNumber, Optional<String> nurseLine, Optional<String> webAddress) {

    /** A clinic without a web address. */
    public Clinic(String name, String phone, String emergencyNumber, Optional<String> nurseLine) {
        this(name, phone, emergencyNumber, nurseLine, Optional.empty());
    }
}
