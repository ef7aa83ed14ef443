/**
 * The screens of the staff desk.
 *
 * <p><b>How to add a room.</b> Write a class that implements {@link org.backwise.kiosk.ui.staff.Room}: its name, its icon,
 * who may enter, and what it shows ({@link org.backwise.kiosk.ui.staff.RoomView}, made of parts from {@code ui.kit}). Add
 * its title and the line below it to {@code words.properties} as {@code desk.room.NAME} and {@code desk.room.NAME.about}.
 * Add one line to {@code org.backwise.kiosk.app.Rooms}, and give it there the functions it needs from outside. That is all:
 * frame, tile, keys, focus, speech, idle return and the question what becomes of the interrupted visit are the desk's.
 *
 * <p>What a room must know: it is made anew whenever the window changes its size, so what staff have done in it lives in
 * the {@code Room} (which lives as long as the program) and not in its {@code RoomView}. Everything that can be pressed is
 * a {@code Pressable} or a text field and has a name ({@code setName}) and an accessible name; then the arrow keys, Tab and
 * Enter reach it without further work. Nothing scrolls: what does not fit is {@code Pages}. Slow work is done on a thread of
 * its own, and answers by {@code SwingUtilities.invokeLater}. What is changed is told to the journal.
 */
package org.backwise.kiosk.ui.staff;
