package org.backwise.kiosk.ui.rooms;

import org.backwise.kiosk.ui.text.Words;

/**
 * What all rooms here need.
 *
 * @param words of the rooms
 * @param background for slow work
 * @param journal is told of every change
 */
public record RoomBase(Words words, Background background, Journal journal) {

    /** The bundle with the words of the rooms. */
    public static final String BUNDLE = "org.backwise.kiosk.ui.rooms.rooms";
}
