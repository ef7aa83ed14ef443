package org.backwise.kiosk.ui.rooms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backwise.kiosk.core.review.FlowReview;
import org.backwise.kiosk.core.review.Signature;

/** A clinician signs a flow: name, role, and the day of the next review. */
final class SignForm implements Form.Use {

    private static final String NAME = "name";
    private static final String ROLE = "role";
    private static final String NEXT = "next";
    private static final int LONGEST = 140;

    private final Walk walk;
    private final FlowReview flow;
    private final ContentRoom.Outside outside;

    private SignForm(Walk walk, FlowReview flow, ContentRoom.Outside outside) {
        this.walk = walk;
        this.flow = flow;
        this.outside = outside;
    }

    static Place place(Walk walk, FlowReview flow, ContentRoom.Outside outside) {
        LocalDate next = outside.today().get().plusMonths(Signature.USUAL_MONTHS);
        Form form = new Form(
                walk.words("sign.flow", flow.title()),
                walk.words("sign.about"),
                List.of(
                        new Blank(NAME, walk.words("sign.name"), ""),
                        new Blank(ROLE, walk.words("sign.role"), ""),
                        new Blank(NEXT, walk.words("sign.next"), next.toString())),
                Letters.SMALL);
        return new FormPlace(form, new SignForm(walk, flow, outside));
    }

    @Override
    public List<String> wrong(Map<String, String> typed) {
        List<String> wrong = new ArrayList<>();
        if (typed.get(NAME).length() + typed.get(ROLE).length() > LONGEST) {
            wrong.add(walk.words("sign.long", LONGEST));
        }
        if (next(typed).filter(day -> day.isAfter(outside.today().get())).isEmpty()) {
            wrong.add(walk.words("sign.day"));
        }
        return wrong;
    }

    private static Optional<LocalDate> next(Map<String, String> typed) {
        try {
            return Optional.of(LocalDate.parse(typed.get(NEXT).strip()));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    @Override
    public List<String> keep(Map<String, String> typed) {
        List<String> wrong = new ArrayList<>(wrong(typed));
        if (typed.get(NAME).isBlank() || typed.get(ROLE).isBlank()) {
            wrong.add(walk.words("sign.who"));
        }
        if (!wrong.isEmpty()) {
            return wrong;
        }
        Signature signature = new Signature(
                flow.id(),
                typed.get(NAME),
                typed.get(ROLE),
                outside.today().get(),
                next(typed).orElseThrow());
        List<String> failed = Notes.of(outside.desk().sign(signature));
        if (failed.isEmpty()) {
            walk.journal(
                    "signed." + flow.id(),
                    walk.words("content.standing." + flow.standing()),
                    walk.words("journal.signed", signature.next()));
        }
        return failed;
    }
}
