package org.backwise.kiosk.adapter.files;

import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.library.FootLine;

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
                foot(page),
                page.one("picture", wording.needed()).orElse(""),
                page.manyIfSet("say", wording.line()),
                page.manyIfSet("also-say", wording.line()),
                page.manyIfSet("say-on-speaker", wording.line()));
    }

    private Optional<FootLine> foot(Fields page) {
        Optional<String> safety = page.oneIfSet("safety", wording.line());
        Optional<String> note = page.oneIfSet("note", wording.line());
        if (safety.isPresent() && note.isPresent()) {
            problems.tell(
                    page.lineOf("note"),
                    "There is 'safety' and 'note', and only one line stands at the foot.",
                    "Keep 'safety' if it tells when to stop, what not to do or whom to ask, and 'note' if not.");
        }
        return safety.map(FootLine::warning).or(() -> note.map(FootLine::note));
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
