package org.backwise.kiosk.ui.rooms;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.backwise.kiosk.ui.kit.Kit;
import org.backwise.kiosk.ui.staff.Entry;
import org.backwise.kiosk.ui.text.Words;

/** What a place is given when it is shown: what to draw with, and the ways on. Used on the event thread only. */
final class Walk {

    private final Entry entry;
    private final RoomBase base;
    private final Steps steps;

    /** What moves one about in the room. */
    interface Steps {

        void goOn(Place next);

        void goBack();

        /** Shows the same place again, after something changed. */
        void again();

        /** The same, with the focus on the control of this name. */
        void again(String focused);
    }

    Walk(Entry entry, RoomBase base, Steps steps) {
        this.entry = entry;
        this.base = base;
        this.steps = steps;
    }

    Kit kit() {
        return entry.kit();
    }

    /** Words of the desk's frame. */
    Words frameWords() {
        return entry.words();
    }

    String words(String key, Object... values) {
        return base.words().get(key, values);
    }

    boolean has(String key) {
        return base.words().has(key);
    }

    Entry entry() {
        return entry;
    }

    void go(Place next) {
        steps.goOn(next);
    }

    void back() {
        steps.goBack();
    }

    void again() {
        steps.again();
    }

    void again(String focused) {
        steps.again(focused);
    }

    /** Says something, if whoever is there wants to hear it. */
    void say(String spoken) {
        entry.say(spoken);
    }

    /** Does slow work elsewhere and comes back with what it gave. */
    <T> void ask(Supplier<T> slow, Consumer<T> then) {
        base.background().ask(slow, then);
    }

    /** Writes a line into the journal. */
    void journal(String what, String before, String after) {
        base.journal().changed(entry.role(), what, before, after);
    }
}
