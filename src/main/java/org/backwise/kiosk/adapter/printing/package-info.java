/**
 * Makes paper of a hand-out: the template in {@code media/handout} is filled in, becomes a tagged PDF in large print,
 * and goes to the printer; without one it is kept for staff.
 */
package org.backwise.kiosk.adapter.printing;
