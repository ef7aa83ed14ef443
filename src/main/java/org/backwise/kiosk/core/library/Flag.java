package org.backwise.kiosk.core.library;

/**
 * What the safety check told about this patient; kept in memory for the visit only.
 *
 * <p>{@link #NOT_READY}: under 16, cannot sit up, or unwell today. {@link #ASK_FIRST}: one or more of the lines "ask us
 * first" fits, and nobody asks which. {@link #UNSTEADY}: falls, dizzy on standing, or a walking aid.
 */
public enum Flag {
    NOT_READY,
    ASK_FIRST,
    UNSTEADY
}
