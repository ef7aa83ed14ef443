package org.backwise.kiosk.core.library;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * An order for some hours of some weekdays, such as an evening clinic.
 *
 * @param name what staff call it; 1 to {@value #LONGEST_NAME} letters
 * @param days at least one
 * @param from the first minute, before {@code until}
 * @param until the first minute that no longer belongs to it; midnight is the end of the day
 */
public record TimedOrder(String name, Set<DayOfWeek> days, LocalTime from, LocalTime until, Order order) {

    /** The longest name, in letters. */
    public static final int LONGEST_NAME = 40;

    public TimedOrder {
        if (name.isBlank() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a timed order has a name of 1 to " + LONGEST_NAME + " letters");
        }
        if (days.isEmpty() || !isBefore(from, until)) {
            throw new IllegalArgumentException(name + " needs a day, and has to begin before it ends");
        }
        days = Collections.unmodifiableSet(EnumSet.copyOf(days));
    }

    /** Whether hours that begin and end so have any length. */
    public static boolean isBefore(LocalTime from, LocalTime until) {
        return from.isBefore(until) || until.equals(LocalTime.MIDNIGHT);
    }

    /** Whether it holds at this moment by the clock on the wall. */
    public boolean isAt(LocalDateTime when) {
        LocalTime time = when.toLocalTime();
        return days.contains(when.getDayOfWeek()) && !time.isBefore(from) && isBefore(time, until);
    }

    /** Whether there is a moment at which both hold. */
    public boolean overlaps(TimedOrder other) {
        return !Collections.disjoint(days, other.days) && isBefore(from, other.until) && isBefore(other.from, until);
    }

    /** The same hours with another order. */
    public TimedOrder with(Order other) {
        return new TimedOrder(name, days, from, until, other);
    }
}
