/**
 * The state machine of one visit: an event goes in; the next visit and a list of effects come out. Time is an event.
 */
package org.backwise.kiosk.core.visit;
