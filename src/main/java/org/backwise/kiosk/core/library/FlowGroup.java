package org.backwise.kiosk.core.library;

/** The part of the menu that a flow belongs to. */
public enum FlowGroup {
    GET_HELP,
    NECK_AND_SHOULDERS,
    UPPER_BACK,
    LOWER_BACK,
    HIPS,
    WITH_A_HELPER,
    LEARN
}
