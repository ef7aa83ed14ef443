package org.backwise.kiosk.adapter.files;

import java.util.Map;
import org.backwise.kiosk.core.library.HoldCues;
import org.backwise.kiosk.core.library.Side;

/** Reads what is said while a move is paced: once for all turns, or apart for left and right. */
final class CueReader {

    private static final HoldCues SILENT = new HoldCues(Map.of(Side.BOTH, ""), "", Map.of());

    private final Wording wording;
    private final Problems problems;

    CueReader(Wording wording, Problems problems) {
        this.wording = wording;
        this.problems = problems;
    }

    /** The cues; silent stand-ins where something is wrong with them, which has then been told. */
    HoldCues read(Field hold) {
        return hold.fields().map(this::cues).orElse(SILENT);
    }

    private HoldCues cues(Fields hold) {
        return hold.wholly(cues -> new HoldCues(
                sides(cues, "start"),
                cues.one("during", wording.needed()).orElse(""),
                sides(cues, "end"),
                cues.oneIfSet("change", wording.needed())));
    }

    private Map<Side, String> sides(Fields hold, String key) {
        if (!hold.has(key + "-left") && !hold.has(key + "-right")) {
            return Map.of(Side.BOTH, cue(hold, key));
        }
        if (hold.has(key)) {
            problems.tell(
                    hold.lineOf(key),
                    "'" + key + "' stands beside '" + key + "-left' or '" + key + "-right'.",
                    "Keep '" + key + "' alone, or the two for left and right.");
        }
        return Map.of(Side.LEFT, cue(hold, key + "-left"), Side.RIGHT, cue(hold, key + "-right"));
    }

    private String cue(Fields hold, String key) {
        return hold.one(key, wording.needed()).orElse("");
    }
}
