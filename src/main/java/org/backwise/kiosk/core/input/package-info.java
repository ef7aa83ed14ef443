/**
 * Keys, switches, steady touches and resting pointers as values: what a pad sends, what it means here, and when a press is
 * meant. Time comes in as a number.
 */
package org.backwise.kiosk.core.input;
