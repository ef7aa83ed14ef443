package org.backwise.kiosk.ui.rooms;

import org.backwise.kiosk.core.group.GroupReading;
import org.backwise.kiosk.core.group.Station;

/** Where a reading to a group stands, in words. */
final class GroupWords {

    private GroupWords() {}

    /** What the page belongs to, and which of its pages it is. */
    static String where(Walk walk, Station station) {
        String title = station.title().orElseGet(() -> walk.words("group.read.before"));
        return walk.words(
                "group.read.where",
                title,
                station.place().number(),
                station.place().of());
    }

    /** What goes on. */
    static String pace(Walk walk, GroupReading reading) {
        return reading.pace() == GroupReading.Pace.RESTING
                ? walk.words("group.read.RESTING", reading.secondsLeft())
                : walk.words("group.read." + reading.pace());
    }
}
