package org.backwise.kiosk.ui.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the kiosk itself in one language, from the message bundle. Immutable. */
public final class Words {

    private final ResourceBundle bundle;
    private final Locale locale;

    public Words(Locale locale) {
        this("org.backwise.kiosk.ui.text.words", locale);
    }

    /** @param name the base name of another message bundle */
    public Words(String name, Locale locale) {
        ResourceBundle.Control noSurprise =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        this.bundle = ResourceBundle.getBundle(name, locale, noSurprise);
        this.locale = locale;
    }

    /** Whether there are words for this key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The words for this key, with its placeholders filled. Fails for a key that the bundle lacks. */
    public String get(String key, Object... values) {
        String words = bundle.getString(key);
        return values.length == 0 ? words : new MessageFormat(words, locale).format(values);
    }
}
