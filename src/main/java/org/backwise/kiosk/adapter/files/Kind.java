package org.backwise.kiosk.adapter.files;

import java.util.Optional;

/** What a single value may be: turns it into a Java value, or tells what is wrong with it. */
@FunctionalInterface
interface Kind<T> {

    /**
     * @param key what the clinic calls the value, for messages
     * @param written what stands there, never blank
     */
    Optional<T> read(String key, Node.Scalar written, Problems problems);

    /** The same value together with its line. */
    default Kind<Located<T>> located() {
        return (key, written, problems) ->
                read(key, written, problems).map(value -> new Located<>(written.line(), value));
    }
}
