package org.backwise.kiosk.ui.kit;

/** Content that is shown in parts because it does not fit at once. Never scrolled: a large button turns the page. */
public interface Pages {

    /** How many parts there are, at least 1; known after layout. */
    int count();

    /** The part shown, from 0. */
    int at();

    /** Shows this part; the nearest one there is. */
    void turnTo(int page);

    /** Is told whenever {@link #count} or {@link #at} changed. */
    void onChange(Runnable listener);
}
