package org.backwise.kiosk.ui.rooms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.backwise.kiosk.core.setup.FoundSetUp;
import org.backwise.kiosk.core.setup.Medium;
import org.backwise.kiosk.core.setup.SetUpOutcome;
import org.backwise.kiosk.core.setup.SetUps;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.ListRow;

/** Where a set-up can be carried to, and which ones can be taken over. */
final class CarryPlace implements Place {

    private final CarryRoom.Outside outside;
    private Optional<Around> around = Optional.empty();
    private String note = "";

    /** What there is. */
    private record Around(List<Medium> media, List<FoundSetUp> found) {}

    CarryPlace(CarryRoom.Outside outside) {
        this.outside = outside;
    }

    @Override
    public Pane pane(Walk walk) {
        SetUps setUps = outside.setUps();
        walk.ask(() -> new Around(setUps.media(), setUps.found()), now -> {
            if (!around.equals(Optional.of(now))) {
                around = Optional.of(now);
                walk.again();
            }
        });
        List<ListRow> rows = new ArrayList<>();
        around.ifPresent(now -> rows.addAll(rows(walk, now)));
        rows.add(Rows.row(
                walk,
                "carry.back",
                Glyph.UNDO,
                () -> walk.go(new SurePlace("carry.back", "", () -> act(walk, setUps::putBack)))));
        return new Pane(walk, walk.words("carry.heading"))
                .line(walk.words("carry.about"))
                .warning(note)
                .fill(new PagedRows(walk, rows));
    }

    private List<ListRow> rows(Walk walk, Around now) {
        List<ListRow> rows = new ArrayList<>();
        for (Medium medium : now.media()) {
            rows.add(Rows.row(
                            walk,
                            "export-" + medium.name(),
                            walk.words("carry.export." + medium.kind(), medium.name()),
                            walk.words("carry.export.about"),
                            "",
                            () -> act(walk, () -> outside.setUps().exportTo(medium)))
                    .with(Glyph.COPY));
        }
        for (FoundSetUp found : now.found()) {
            rows.add(Rows.row(
                            walk,
                            "import-" + found.name(),
                            walk.words("carry.import", found.name()),
                            walk.words(
                                    "carry.import.from." + found.medium().kind(),
                                    found.medium().name()),
                            "",
                            () -> walk.go(new SurePlace(
                                    "carry.import.sure",
                                    found.name(),
                                    () -> act(walk, () -> outside.setUps().importFrom(found)))))
                    .with(Glyph.TRAY));
        }
        return rows;
    }

    private void act(Walk walk, Supplier<SetUpOutcome> work) {
        note = walk.words("carry.works");
        walk.again();
        walk.ask(work, outcome -> {
            note = told(walk, outcome);
            if (outcome instanceof SetUpOutcome.Imported || outcome instanceof SetUpOutcome.PutBack) {
                walk.journal("set-up", "", outcome.toString());
                outside.changed().run();
            }
            walk.again();
            walk.say(note);
        });
    }

    private static String told(Walk walk, SetUpOutcome outcome) {
        if (outcome instanceof SetUpOutcome.Exported done) {
            return walk.words("carry.exported", done.files(), done.name());
        }
        if (outcome instanceof SetUpOutcome.Imported done) {
            return walk.words("carry.imported", done.files());
        }
        if (outcome instanceof SetUpOutcome.Refused refused) {
            String problems = refused.problems().isEmpty()
                    ? ""
                    : " " + Notes.of(refused.problems()).get(0);
            return walk.words("carry.refused." + refused.fault(), refused.detail()) + problems;
        }
        return walk.words("carry.put.back");
    }
}
