package org.backwise.kiosk.core.handout;

/** Watches a job on its way to paper. Called on the printing thread; must not block. */
public interface PrintWatch {

    /** The job has come this far. */
    void reached(PrintStage stage);

    /** Whether someone still waits for the page; a job that has not begun is taken back when nobody does. */
    boolean isWanted();

    /** Whether the job may wait behind others at the printer for as long as they take, since nobody stands there. */
    default boolean mayWait() {
        return false;
    }
}
