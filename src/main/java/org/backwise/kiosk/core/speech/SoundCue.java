package org.backwise.kiosk.core.speech;

/** The three short sounds besides the voice. None lasts longer than three seconds (EN 301 549, 5.1.3.10). */
public enum SoundCue {
    /** Another screen or page has come. */
    MOVED,
    /** What was asked for is done. */
    DONE,
    /** What was pressed has no effect here. */
    NOTHING
}
