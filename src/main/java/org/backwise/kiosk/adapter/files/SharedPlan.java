package org.backwise.kiosk.adapter.files;

import java.util.List;
import org.backwise.kiosk.core.library.Answer;
import org.backwise.kiosk.core.library.CardName;
import org.backwise.kiosk.core.library.Flag;
import org.backwise.kiosk.core.library.Hearing;
import org.backwise.kiosk.core.library.SlideId;

/** The shared pages as {@code shared.yaml} has them: all but their words. */
record SharedPlan(
        List<Check> checks,
        NamedPicture stop,
        int restSeconds,
        NamedPicture askStaff,
        NamedPicture takeHome,
        List<Card> cards) {

    /** A question of the safety check. */
    record Check(SlideId id, Answer safe, Flag flag, NamedPicture picture, Hearing hearing) {}

    /** A help card. */
    record Card(CardName name, NamedPicture picture, Hearing hearing) {

        String id() {
            return Kebab.of(name);
        }
    }
}
