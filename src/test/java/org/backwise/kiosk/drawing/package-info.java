/**
 * The drawing table: people and props as code, poses in, animated pictures out. Run by hand when a picture changes; the
 * kiosk only ships what it writes.
 */
package org.backwise.kiosk.drawing;
