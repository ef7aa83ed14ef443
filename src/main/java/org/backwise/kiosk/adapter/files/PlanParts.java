package org.backwise.kiosk.adapter.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backwise.kiosk.core.library.Answer;
import org.backwise.kiosk.core.library.CardName;
import org.backwise.kiosk.core.library.Hearing;
import org.backwise.kiosk.core.library.PictureName;

/** What flows and shared pages plan in the same form: pictures, who may hear, and which help cards there are. */
final class PlanParts {

    /** Every flow ends at these, and they must be there to end at. */
    private static final List<CardName> ALWAYS = List.of(CardName.NOW, CardName.TODAY, CardName.BOOK);

    private static final PictureName STAND_IN = new PictureName("stand-in");

    private final Problems problems;
    private final List<NamedPicture> pictures = new ArrayList<>();

    PlanParts(Problems problems) {
        this.problems = problems;
    }

    /** The picture of what may itself be missing, which has then been told. */
    NamedPicture picture(Optional<Fields> fields) {
        return fields.map(this::picture).orElse(standIn());
    }

    NamedPicture picture(Fields fields) {
        Optional<NamedPicture> picture = fields.one("picture", Kinds.slug())
                .map(name -> new NamedPicture(problems.file(), fields.lineOf("picture"), new PictureName(name)));
        picture.ifPresent(pictures::add);
        return picture.orElse(standIn());
    }

    /** All pictures read so far, without stand-ins. */
    List<NamedPicture> pictures() {
        return pictures;
    }

    private NamedPicture standIn() {
        return new NamedPicture(problems.file(), Problems.WHOLE_FILE, STAND_IN);
    }

    static Hearing hearing(Fields fields) {
        Answer unclear = fields.has("private") ? Answer.YES : Answer.NO;
        Answer answer = fields.oneIfSet("private", Kinds.yesOrNo()).orElse(unclear);
        return answer == Answer.YES ? Hearing.PRIVATE : Hearing.ANYONE;
    }

    void requireCards(List<CardName> cards, int line) {
        for (CardName card : ALWAYS) {
            if (!cards.contains(card)) {
                problems.tell(
                        line,
                        "The help card " + Quoted.of(Kebab.of(card)) + " is missing.",
                        "Add it to 'cards': now, today and book always show.");
            }
        }
    }

    /** Tells an id that was already used among its neighbours; {@code used} remembers it. */
    void requireNew(String id, Set<String> used, int line) {
        if (!used.add(id)) {
            problems.tell(line, "The id " + Quoted.of(id) + " is used twice.", "Give each its own id.");
        }
    }
}
