package org.backwise.kiosk.adapter.command;

/** The program did not say what it was asked to; the message tells staff why. */
final class CommandFailed extends Exception {

    private static final long serialVersionUID = 1;

    CommandFailed(String why) {
        super(why);
    }
}
