/** Whole visits on the real window, with only the printer, the sound line and the clock replaced. */
package org.backwise.kiosk.journey;
