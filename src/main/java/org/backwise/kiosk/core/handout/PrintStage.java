package org.backwise.kiosk.core.handout;

/** How far a job is while it is not over. */
public enum PrintStage {
    /** The page is being made and sent. */
    ON_ITS_WAY,
    /** The printer has the job, and it waits for its turn. */
    WAITING,
    /** Paper is moving. */
    COMING_OUT
}
