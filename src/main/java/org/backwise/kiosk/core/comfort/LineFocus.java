package org.backwise.kiosk.core.comfort;

/** Whether lines are shown one at a time, so that nothing around them distracts. */
public enum LineFocus {
    OFF,
    ON
}
