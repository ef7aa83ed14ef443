/** A small parent process that starts the kiosk, listens to its heartbeat, and starts it again. */
package org.backwise.kiosk.adapter.supervision;
