package org.backwise.kiosk.adapter.files;

import java.util.List;
import org.backwise.kiosk.core.input.KeyMap;
import org.backwise.kiosk.core.library.Problem;

/**
 * What {@code keys.yaml} says.
 *
 * @param keys complete: where nothing could be read, the usual keys
 * @param problems everything that is wrong, by line; empty when all is well
 */
public record ReadKeys(KeyMap keys, List<Problem> problems) {

    public ReadKeys {
        problems = List.copyOf(problems);
    }
}
