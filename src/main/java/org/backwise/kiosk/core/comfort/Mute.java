package org.backwise.kiosk.core.comfort;

/** Whether staff have silenced the kiosk. What would be heard goes on being shown. */
public enum Mute {
    OFF,
    ON;

    /** The other way. */
    public Mute other() {
        return this == OFF ? ON : OFF;
    }
}
