/**
 * The print-out as data, and the ports through which it becomes paper: {@code HandoutPrinter} for patients, {@code
 * DeskPrinter} for staff.
 */
package org.backwise.kiosk.core.handout;
