/**
 * The staff desk: who may come in, where at the desk they are, and what they change there. {@link
 * org.backwise.kiosk.core.staff.Desk} is its state machine, as a visit is that of the patient's side.
 */
package org.backwise.kiosk.core.staff;
