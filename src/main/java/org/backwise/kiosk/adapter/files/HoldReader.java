package org.backwise.kiosk.adapter.files;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.library.CountedMoves;
import org.backwise.kiosk.core.library.Hold;
import org.backwise.kiosk.core.library.Side;
import org.backwise.kiosk.core.library.SlowBreaths;
import org.backwise.kiosk.core.library.StillHold;

/** Reads what paces a move, within limits that keep it gentle. */
final class HoldReader {

    private static final Kind<Integer> HELD = new WholeNumber(1, StillHold.CAP, "seconds");
    private static final Kind<Integer> RESTED = new WholeNumber(0, 60, "seconds");
    private static final Kind<Integer> PACED = new WholeNumber(1, 30, "seconds");
    private static final Kind<Integer> BREATHED = new WholeNumber(1, 15, "seconds");
    private static final Kind<Integer> TIMES = new WholeNumber(1, 30, "times");
    private static final Kind<Integer> CHANGED = new WholeNumber(2, 60, "seconds");
    private static final Kind<Integer> WAYS = new WholeNumber(1, 2, "ways");

    private static final Hold STAND_IN = new SlowBreaths(1, 1, 1);

    private enum Form {
        HOLD,
        COUNT,
        BREATHE
    }

    private final Problems problems;

    HoldReader(Problems problems) {
        this.problems = problems;
    }

    /** The hold; a stand-in where something is wrong with it, which has then been told. */
    Hold read(Field hold) {
        return hold.fields().flatMap(fields -> fields.wholly(this::paced)).orElse(STAND_IN);
    }

    private Optional<Hold> paced(Fields fields) {
        Optional<Form> form = fields.one("kind", Kinds.oneOf(Form.values()));
        if (form.isEmpty()) {
            fields.skipRest();
            return Optional.empty();
        }
        return switch (form.get()) {
            case HOLD -> still(fields);
            case COUNT -> counted(fields);
            case BREATHE -> breaths(fields);
        };
    }

    private Optional<Hold> still(Fields fields) {
        Optional<Integer> seconds = fields.one("seconds", HELD);
        Optional<Integer> easy = fields.one("easy", HELD);
        Optional<Integer> most = fields.one("most", HELD);
        Optional<Integer> rest = fields.one("rest", RESTED);
        List<Side> turns = turns(fields);
        boolean rising =
                rising(fields, "easy", easy, "seconds", seconds) & rising(fields, "seconds", seconds, "most", most);
        if (seconds.isEmpty() || easy.isEmpty() || most.isEmpty() || rest.isEmpty() || turns.isEmpty() || !rising) {
            return Optional.empty();
        }
        return Optional.of(new StillHold(seconds.get(), easy.get(), most.get(), turns, rest.get()));
    }

    private List<Side> turns(Fields fields) {
        if (fields.has("times") && fields.has("sides")) {
            problems.tell(fields.lineOf("times"), "A hold has both 'sides' and 'times'.", "Keep one of the two.");
        }
        return fields.has("times")
                ? Collections.nCopies(fields.one("times", TIMES).orElse(1), Side.BOTH)
                : fields.many("sides", Kinds.oneOf(Side.values()));
    }

    private boolean rising(
            Fields fields, String lessKey, Optional<Integer> less, String moreKey, Optional<Integer> more) {
        if (less.isEmpty() || more.isEmpty() || less.get() <= more.get()) {
            return true;
        }
        problems.tell(
                fields.lineOf(lessKey),
                "'" + lessKey + "' is " + less.get() + " seconds, more than '" + moreKey + "' with " + more.get() + ".",
                "Write " + more.get() + " or less, or a greater '" + moreKey + "'.");
        return false;
    }

    private static Optional<Hold> counted(Fields fields) {
        Optional<Integer> times = fields.one("times", TIMES);
        Optional<Integer> pace = fields.one("pace", PACED);
        Optional<Integer> ways = fields.one("ways", WAYS);
        int change = fields.oneIfSet("rest", CHANGED).orElse(CountedMoves.CHANGE_SECONDS);
        return times.flatMap(
                count -> pace.flatMap(seconds -> ways.map(both -> new CountedMoves(count, seconds, both, change))));
    }

    private static Optional<Hold> breaths(Fields fields) {
        Optional<Integer> times = fields.one("times", TIMES);
        Optional<Integer> in = fields.one("in", BREATHED);
        Optional<Integer> out = fields.one("out", BREATHED);
        return times.flatMap(count -> in.flatMap(drawn -> out.map(let -> new SlowBreaths(count, drawn, let))));
    }
}
