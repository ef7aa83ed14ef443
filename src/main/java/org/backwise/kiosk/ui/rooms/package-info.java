/**
 * Rooms of the staff desk for everything but the order: content, own words, settings, reading to a group, usage, set-up.
 *
 * <p>A room is a walk over places: each place makes one pane, and the way back leads to the place before. What staff have
 * typed lives in the places, since panes are made anew whenever the window changes its size.
 */
package org.backwise.kiosk.ui.rooms;
