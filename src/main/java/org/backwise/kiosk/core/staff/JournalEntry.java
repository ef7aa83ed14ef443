package org.backwise.kiosk.core.staff;

import java.time.LocalDateTime;

/**
 * One line of the journal: who changed what, and when. Never holds a PIN, nor anything about a patient or a person.
 *
 * @param at by the kiosk's clock, to the second
 * @param role whose PIN it was; nobody is named
 * @param what was changed, such as {@code times.idle}
 * @param before empty where there was nothing
 * @param after empty where there is nothing any more
 */
public record JournalEntry(LocalDateTime at, StaffRole role, String what, String before, String after) {}
