package org.backwise.kiosk.ui.rooms;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backwise.kiosk.core.library.Notices;
import org.backwise.kiosk.core.library.Readability;
import org.backwise.kiosk.core.library.UrgentNotice;
import org.backwise.kiosk.core.review.SlideReview;
import org.backwise.kiosk.ui.kit.Glyph;

/** Types one of the clinic's own lines; tells while it is typed how it reads, and shows how it will look. */
final class NoticeForm implements Form.Use {

    private static final String TEXT = "text";
    private static final String UNTIL = "until";
    private static final int USUAL_HOURS = 8;

    /** A line is longer than the time beside it. */
    private static final int LINE_SHARE = 2;

    private final Walk walk;
    private final TextsRoom.Outside outside;
    private final TextsRoom.Own own;
    private final Notices before;

    private NoticeForm(Walk walk, TextsRoom.Outside outside, TextsRoom.Own own, Notices before) {
        this.walk = walk;
        this.outside = outside;
        this.own = own;
        this.before = before;
    }

    static Place place(Walk walk, TextsRoom.Outside outside, TextsRoom.Own own, Notices now) {
        NoticeForm use = new NoticeForm(walk, outside, own, now);
        String key = "texts." + own;
        Form form = new Form(walk.words(key), walk.words(key + ".clear"), use.blanks(), Letters.SMALL);
        return new FormPlace(
                form,
                use,
                List.of(new FormPlace.Extra("texts-see", walk.words("texts.see"), Glyph.EYE, typed -> use.see(typed))));
    }

    private List<Blank> blanks() {
        Blank text = new Blank(TEXT, walk.words("texts.line"), line(before).orElse(""), LINE_SHARE);
        if (own != TextsRoom.Own.URGENT) {
            return List.of(text);
        }
        LocalDateTime now = outside.now().get();
        LocalDateTime end = before.at(now)
                .urgent()
                .map(UrgentNotice::until)
                .orElse(now.plusHours(USUAL_HOURS).truncatedTo(ChronoUnit.HOURS));
        return List.of(text, new Blank(UNTIL, walk.words("texts.until"), written(end)));
    }

    static String written(LocalDateTime time) {
        return time.toString().replace('T', ' ');
    }

    private Optional<String> line(Notices notices) {
        return switch (own) {
            case URGENT -> notices.urgent().map(UrgentNotice::text);
            case WELCOME -> notices.welcome();
            case HELP -> notices.help();
        };
    }

    /** All lines, with this one as it is typed. */
    private Notices made(Map<String, String> typed) {
        Optional<String> text = text(typed);
        return switch (own) {
            case URGENT ->
                new Notices(
                        before.welcome(),
                        before.help(),
                        text.flatMap(line -> end(typed).map(until -> new UrgentNotice(line, until))));
            case WELCOME -> new Notices(text, before.help(), before.urgent());
            case HELP -> new Notices(before.welcome(), text, before.urgent());
        };
    }

    private static Optional<String> text(Map<String, String> typed) {
        return Optional.of(typed.get(TEXT).strip()).filter(line -> !line.isEmpty());
    }

    private static Optional<LocalDateTime> end(Map<String, String> typed) {
        try {
            return Optional.of(LocalDateTime.parse(typed.get(UNTIL).strip().replace(' ', 'T')));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private void see(Map<String, String> typed) {
        walk.go(new PreviewPlace(
                outside.preview().of(own, made(typed)), text(typed).orElse("")));
    }

    @Override
    public List<String> wrong(Map<String, String> typed) {
        List<String> wrong = new ArrayList<>(Notes.of(outside.store().check(made(typed))));
        if (own == TextsRoom.Own.URGENT && text(typed).isPresent() && !isToCome(typed)) {
            wrong.add(walk.words("texts.until.wrong"));
        }
        return wrong;
    }

    private boolean isToCome(Map<String, String> typed) {
        return end(typed).filter(until -> until.isAfter(outside.now().get())).isPresent();
    }

    @Override
    public List<String> keep(Map<String, String> typed) {
        List<String> wrong = wrong(typed);
        if (!wrong.isEmpty()) {
            return wrong;
        }
        Notices notices = made(typed);
        List<String> failed = Notes.of(outside.store().save(notices));
        if (failed.isEmpty()) {
            walk.journal("texts." + own, line(before).orElse(""), line(notices).orElse(""));
        }
        return failed;
    }

    @Override
    public String hint(Map<String, String> typed) {
        return text(typed)
                .map(line -> Math.max(0, Readability.grade(List.of(line))))
                .map(grade -> walk.words(grade > SlideReview.MOST ? "texts.hard" : "texts.easy", grade))
                .orElse("");
    }
}
