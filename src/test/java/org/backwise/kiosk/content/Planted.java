package org.backwise.kiosk.content;

import java.util.function.Consumer;

/**
 * A mistake put into sound content.
 *
 * @param rule the name of the rule that must find it
 * @param where the place that the rule must name
 * @param spoil makes the mistake
 */
record Planted(String rule, String where, Consumer<SoundContent> spoil) {

    @Override
    public String toString() {
        return rule + ": " + where;
    }
}
