package org.backwise.kiosk.adapter.files;

import java.time.LocalTime;
import java.util.Optional;
import org.backwise.kiosk.core.library.Answer;
import org.backwise.kiosk.core.settings.Night;
import org.backwise.kiosk.core.settings.Upkeep;

/** Reads how a kiosk is kept that nobody looks after; every key may be left out. */
final class UpkeepReader {

    private static final Upkeep USUAL = Upkeep.USUAL;

    private UpkeepReader() {}

    static Upkeep read(Fields fields) {
        Optional<Answer> mouse = fields.oneIfSet("mouse", Kinds.yesOrNo());
        Optional<LocalTime> dark = fields.oneIfSet("dark-from", Kinds.timeOfDay());
        Optional<LocalTime> light = fields.oneIfSet("dark-to", Kinds.timeOfDay());
        return new Upkeep(
                mouse.filter(Answer.NO::equals).isPresent() ? Upkeep.Pointer.TOUCH_ONLY : USUAL.pointer(),
                dark.flatMap(from -> light.map(to -> new Night(from, to))),
                fields.oneIfSet("restart", Kinds.timeOfDay()).or(USUAL::restart),
                fields.oneIfSet("silence", new WholeNumber(3, 60, "seconds")).orElse(USUAL.silence()),
                new Upkeep.Kept(
                        days(
                                fields,
                                "usage-days",
                                new WholeNumber(30, 1825, "days"),
                                USUAL.kept().usage()),
                        days(
                                fields,
                                "journal-days",
                                new WholeNumber(90, 3650, "days"),
                                USUAL.kept().journal())));
    }

    private static int days(Fields fields, String key, WholeNumber range, int usual) {
        return fields.oneIfSet(key, range).orElse(usual);
    }
}
