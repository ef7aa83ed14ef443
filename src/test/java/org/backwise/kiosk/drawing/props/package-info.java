/** What stands around a person, and what points at things: chairs, counters, floors; arrows, dots, zones and badges. */
package org.backwise.kiosk.drawing.props;
