package org.backwise.kiosk.core.input;

import java.util.List;
import java.util.Map;

/** Keeps what staff showed the kiosk of a pad. Called on a thread that may wait: it reads and writes files. */
public interface KeyStore {

    /** Adds a pad with these keys, in place of one learned before, and listens to it from now on. */
    Kept keep(Map<KeyName, Command> keys);

    /** How that went. */
    sealed interface Kept {

        /**
         * It is written.
         *
         * @param keys what every key means from now on
         * @param leftOut pads that are listened to no more, since their keys would mean something else
         */
        record Done(KeyMap keys, List<String> leftOut) implements Kept {}

        /** Nothing was changed, for this reason. */
        record Refused(String why) implements Kept {}
    }
}
