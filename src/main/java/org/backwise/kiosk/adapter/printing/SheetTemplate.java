package org.backwise.kiosk.adapter.printing;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.StringReader;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words and their order, as a Mustache template. */
final class SheetTemplate {

    private static final Pattern LANGUAGE = Pattern.compile("<html[^>]*? lang=\"([A-Za-z-]+)\"");

    /** Strict, so that a mistyped name is found at once and never prints as a gap. */
    private static final Mustache.Compiler MUSTACHE =
            Mustache.compiler().strictSections(true).withCollector(new Optionals());

    private final Template template;
    private final Locale locale;

    private SheetTemplate(String text, Mustache.Compiler compiler) {
        template = compiler.compile(text);
        Matcher language = LANGUAGE.matcher(text);
        locale = language.find() ? Locale.forLanguageTag(language.group(1)) : Locale.ENGLISH;
    }

    /**
     * Reads a template in XHTML; every value put into it is escaped.
     *
     * @param parts the text of each part that it takes in, by name
     * @throws RuntimeException if it is not a template
     */
    static SheetTemplate ofPage(String text, UnaryOperator<String> parts) {
        return new SheetTemplate(text, MUSTACHE.withLoader(name -> new StringReader(parts.apply(name))));
    }

    /**
     * Reads a template in plain text.
     *
     * @throws RuntimeException if it is not a template
     */
    static SheetTemplate ofPlainText(String text) {
        return new SheetTemplate(text, MUSTACHE.escapeHTML(false));
    }

    /** The language that it says it is written in, for dates. */
    Locale locale() {
        return locale;
    }

    /**
     * The page for these values.
     *
     * @throws RuntimeException if it asks for a value that there is none of
     */
    String filledWith(Record values) {
        return template.execute(values);
    }

    /** Shows a section for an optional value once or not at all. */
    private static final class Optionals extends DefaultCollector {
        @Override
        public Iterator<?> toIterator(Object value) {
            return value instanceof Optional<?> optional ? optional.stream().iterator() : super.toIterator(value);
        }
    }
}
