package org.backwise.kiosk.ui.rooms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.backwise.kiosk.core.review.LanguageReview;
import org.backwise.kiosk.core.review.MissingTexts;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.ListRow;

/** The languages that there are words in, which of them patients are offered, and what the others lack. */
final class LanguagesPlace implements Place {

    private final Supplier<List<LanguageReview>> slow;
    private Optional<List<LanguageReview>> languages = Optional.empty();

    /** @param slow which there are */
    LanguagesPlace(Supplier<List<LanguageReview>> slow) {
        this.slow = slow;
    }

    @Override
    public Pane pane(Walk walk) {
        if (languages.isEmpty()) {
            walk.ask(slow, found -> {
                languages = Optional.of(found);
                walk.again();
            });
            return new Pane(walk, walk.words("languages.heading")).line(walk.words("languages.reading"));
        }
        List<ListRow> rows =
                languages.get().stream().map(language -> row(walk, language)).toList();
        return new Pane(walk, walk.words("languages.heading"))
                .line(walk.words("languages.about"))
                .line(walk.words("languages.only"))
                .fill(new PagedRows(walk, rows));
    }

    private static ListRow row(Walk walk, LanguageReview language) {
        boolean first = language.code().equals(LanguageReview.FIRST);
        String how = language.missing().isEmpty()
                ? walk.words("languages.whole")
                : walk.words("languages.part", language.there(), language.all());
        Runnable press = language.missing().isEmpty()
                ? () -> walk.say(name(language) + ". " + how)
                : () -> walk.go(missing(language));
        return Rows.row(
                        walk,
                        "language-" + language.code(),
                        name(language),
                        how,
                        walk.words(first ? "languages.FIRST" : "languages.OTHER"),
                        press)
                .with(first ? Glyph.CHECK : Glyph.GLOBE);
    }

    private static Place missing(LanguageReview language) {
        return walk -> missing(walk, language);
    }

    private static Pane missing(Walk walk, LanguageReview language) {
        List<ListRow> rows = new ArrayList<>();
        for (MissingTexts lacking : language.missing()) {
            String title = lacking.title().isEmpty() ? walk.words("language." + lacking.part()) : lacking.title();
            String count = walk.words("language.count", lacking.count(), lacking.first());
            rows.add(Rows.row(
                    walk, "missing-" + lacking.part(), title, count, "", () -> walk.say(title + ". " + count)));
        }
        return new Pane(walk, walk.words("language.heading", name(language)))
                .line(walk.words("language.about", language.code()))
                .fill(new PagedRows(walk, rows));
    }

    private static String name(LanguageReview language) {
        return Locale.forLanguageTag(language.code()).getDisplayLanguage(Locale.ENGLISH);
    }
}
