package org.backwise.kiosk.adapter.files;

import java.util.Locale;
import java.util.Optional;
import org.backwise.kiosk.core.settings.WayIn;

/** One of the keys F1 to F12, as its number. */
record FunctionKey() implements Kind<Integer> {

    @Override
    public Optional<Integer> read(String key, Node.Scalar written, Problems problems) {
        String text = written.text();
        int index = WayIn.KEYS.indexOf(text.toUpperCase(Locale.ROOT));
        if (index >= 0) {
            return Optional.of(index + 1);
        }
        problems.tell(
                written.line(),
                "'" + key + "' is " + Quoted.of(text) + ", not a function key.",
                "Write one from F1 to F12.");
        return Optional.empty();
    }
}
