package org.backwise.kiosk.adapter.files;

import java.util.List;

/** Reads the words that every page has, whichever file it is in; the caller reads what else there is. */
final class PageWordsReader {

    private static final int MOST_LINES = 5;

    private final Wording wording;
    private final Problems problems;

    PageWordsReader(Wording wording, Problems problems) {
        this.wording = wording;
        this.problems = problems;
    }

    PageWords read(Fields page) {
        return new PageWords(
                page.line(),
                page.one("heading", wording.heading()).orElse(""),
                lines(page),
                page.oneIfSet("safety", wording.line()),
                page.one("picture", wording.needed()).orElse(""),
                page.manyIfSet("say", wording.line()),
                page.manyIfSet("also-say", wording.line()),
                page.manyIfSet("say-on-speaker", wording.line()));
    }

    private List<String> lines(Fields page) {
        List<String> lines = page.manyIfSet("lines", wording.line());
        if (lines.size() > MOST_LINES) {
            problems.tell(
                    page.lineOf("lines"),
                    "There are " + lines.size() + " lines, more than " + MOST_LINES + ".",
                    "Keep " + MOST_LINES + " or fewer.");
        }
        return lines;
    }
}
