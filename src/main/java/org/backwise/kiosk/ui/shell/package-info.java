/** The full-screen window, the border of the event thread, and the loop that carries events in and effects out. */
package org.backwise.kiosk.ui.shell;
