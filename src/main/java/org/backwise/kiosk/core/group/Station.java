package org.backwise.kiosk.core.group;

import java.util.Optional;
import org.backwise.kiosk.core.library.Page;

/**
 * One page that is read to a group.
 *
 * @param title what it belongs to, such as a flow's title; empty for the questions before all flows
 * @param lead what is said before its lines, such as whom to call; empty on most
 * @param rest how long the group needs for it once it is read, in seconds
 * @param place which of its title's pages it is
 */
public record Station(Optional<String> title, Page page, Optional<String> lead, int rest, Place place) {

    /**
     * Which of how many.
     *
     * @param number from 1
     */
    public record Place(int number, int of) {}
}
