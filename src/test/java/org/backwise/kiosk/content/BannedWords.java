package org.backwise.kiosk.content;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.Library;

/**
 * Words that stand nowhere in the content.
 *
 * @param why what is wrong with them
 * @param allowed phrases that may hold them after all
 */
record BannedWords(String why, Pattern banned, Pattern allowed) implements ContentRule {

    private static final Pattern NEVER = Pattern.compile("(?!)");

    /** Nothing is put back, lined up or let out, and nobody asks a helper to press harder. */
    static final BannedWords CLAIMS = new BannedWords(
            "claims what is not so",
            words("realign|align(ed|s|ment)?\\b|misalign|adjust|guarantee|\\bknots?\\b|trapped air|collapse|more"
                    + " pressure"),
            NEVER);

    static final BannedWords CRACKING =
            new BannedWords("speaks of cracking", words("crack"), words("(do not|never) crack|spine with a crack"));

    static final BannedWords ORDERS_TO_POP = new BannedWords(
            "asks for a pop", words("pop (your|his|her|their) (back|neck)"), words("(do not|never) pop your back"));

    static final BannedWords PROMISES = new BannedWords(
            "promises", words("\\b(prevent|cure|fix|heal)(s|e[sd]|ing)?\\b|pain[- ]free|always works?\\b"), NEVER);

    static final BannedWords PRAISE = new BannedWords(
            "praises or pushes",
            words("well done|good job|great|excellent|bravo|perfect|longer is|hold (it )?longer|keep going|as long"
                    + " as you can"),
            NEVER);

    /** Staff may change the order of slides. */
    static final BannedWords SLIDE_NUMBERS =
            new BannedWords("counts slides", words("\\b(slides?|steps?|moves?) \\d|^\\d\\. "), NEVER);

    @Override
    public List<Finding> findings(Library library) {
        return new Content(library).texts().stream().flatMap(this::in).toList();
    }

    private Stream<Finding> in(Text text) {
        Matcher found = banned.matcher(allowed.matcher(text.words()).replaceAll(""));
        return found.find() ? Stream.of(new Finding(text.where(), why + ": " + found.group())) : Stream.empty();
    }

    private static Pattern words(String pattern) {
        return Pattern.compile("(?i)" + pattern);
    }
}
