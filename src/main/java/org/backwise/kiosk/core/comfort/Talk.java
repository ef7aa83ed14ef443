package org.backwise.kiosk.core.comfort;

/** Whether screens are read aloud as they come. */
public enum Talk {
    ON,
    OFF
}
