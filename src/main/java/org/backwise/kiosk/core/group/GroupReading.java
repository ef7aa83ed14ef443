package org.backwise.kiosk.core.group;

import java.util.List;

/**
 * Where a reading to a group stands, as one immutable value. A page is read, then it rests until the group is through with
 * it, then the next one comes; staff can pause, go on, and go back and forth at any moment.
 *
 * @param stations at least one
 * @param pause seconds between two pages, beside what a hold takes
 * @param at index of the page that shows
 * @param millisLeft of the rest; 0 while the page is still to be read
 */
public record GroupReading(List<Station> stations, int pause, int at, Pace pace, int millisLeft) {

    /** What goes on. */
    public enum Pace {
        READING,
        RESTING,
        PAUSED,
        /** The last page has been read and rested upon. */
        OVER
    }

    public GroupReading {
        stations = List.copyOf(stations);
    }

    /** The first page, about to be read. */
    public static GroupReading begin(List<Station> stations, int pause) {
        return new GroupReading(stations, pause, 0, Pace.READING, 0);
    }

    public Station station() {
        return stations.get(at);
    }

    public int secondsLeft() {
        return (millisLeft + 999) / 1000;
    }

    /** Whether time goes by although nobody touches anything. */
    public boolean isGoingOn() {
        return pace == Pace.READING || pace == Pace.RESTING;
    }

    /** The page was read to its end. */
    public GroupReading heard() {
        return pace == Pace.READING ? with(at, Pace.RESTING, (pause + station().rest()) * 1000) : this;
    }

    /** Time goes by. */
    public GroupReading tick(int millis) {
        if (pace != Pace.RESTING) {
            return this;
        }
        return millis < millisLeft ? with(at, Pace.RESTING, millisLeft - millis) : next();
    }

    public GroupReading next() {
        return at + 1 < stations.size() ? with(at + 1, Pace.READING, 0) : with(at, Pace.OVER, 0);
    }

    /** The page before; the first one is read anew. */
    public GroupReading back() {
        return with(Math.max(0, at - 1), Pace.READING, 0);
    }

    /** Stops, or goes on: a page that was interrupted is read from its beginning, a rest lasts as long as was left. */
    public GroupReading pauseOrGoOn() {
        return switch (pace) {
            case READING, RESTING -> with(at, Pace.PAUSED, millisLeft);
            case PAUSED -> with(at, millisLeft > 0 ? Pace.RESTING : Pace.READING, millisLeft);
            case OVER -> with(0, Pace.READING, 0);
        };
    }

    private GroupReading with(int page, Pace now, int millis) {
        return new GroupReading(stations, pause, page, now, millis);
    }
}
