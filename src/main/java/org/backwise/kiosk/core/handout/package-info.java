/**
 * The print-out of one flow as data, and the port through which it becomes paper.
 */
package org.backwise.kiosk.core.handout;
