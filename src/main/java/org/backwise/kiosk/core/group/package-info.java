/** Flows that the kiosk reads to a group, one page after the other, at the pace that staff set. */
package org.backwise.kiosk.core.group;
