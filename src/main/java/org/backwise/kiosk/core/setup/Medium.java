package org.backwise.kiosk.core.setup;

/**
 * A place that a set-up can be carried to or from.
 *
 * @param path where it is
 * @param name as people call it, such as the name of a USB stick
 */
public record Medium(String path, String name, Kind kind) {

    /** What it is. */
    public enum Kind {
        /** A stick or card that can be taken away. */
        REMOVABLE,
        /** The kiosk's own folder. */
        OWN_FOLDER
    }
}
