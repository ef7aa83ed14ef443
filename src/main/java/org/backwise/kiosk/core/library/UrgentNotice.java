package org.backwise.kiosk.core.library;

import java.time.LocalDateTime;

/**
 * Something that every patient has to know, for a while.
 *
 * @param text 1 to 120 characters
 * @param until by the kiosk's clock; from then on it is no longer shown
 */
public record UrgentNotice(String text, LocalDateTime until) {}
