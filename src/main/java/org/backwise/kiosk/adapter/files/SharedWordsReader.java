package org.backwise.kiosk.adapter.files;

import java.util.Optional;

/** Reads the words of the shared pages. As in {@link FlowPlanReader}, stand-ins are never shown. */
final class SharedWordsReader {

    private final Wording wording;
    private final PageWordsReader pages;

    SharedWordsReader(Wording wording, Problems problems) {
        this.wording = wording;
        this.pages = new PageWordsReader(wording, problems);
    }

    SharedWords read(Fields shared) {
        return shared.wholly(all -> new SharedWords(
                all.lineOf("safety-check"),
                all.byId("safety-check", this::check),
                page(all, "stop"),
                page(all, "ask-staff"),
                page(all, "take-home"),
                all.many("stop-signs", wording.line()),
                all.lineOf("cards"),
                all.byId("cards", this::card)));
    }

    private Optional<PageWords> page(Fields shared, String key) {
        return shared.part(key).map(fields -> fields.wholly(pages::read));
    }

    private SharedWords.Check check(Fields check) {
        PageWords page = pages.read(check);
        return check.part("answers")
                .map(answers ->
                        answers.wholly(both -> new SharedWords.Check(page, answer(both, "yes"), answer(both, "no"))))
                .orElse(new SharedWords.Check(page, "", ""));
    }

    private String answer(Fields answers, String key) {
        return answers.one(key, wording.needed()).orElse("");
    }

    private SharedWords.Card card(Fields card) {
        return new SharedWords.Card(
                pages.read(card), card.one("call", wording.needed()).orElse(""));
    }
}
