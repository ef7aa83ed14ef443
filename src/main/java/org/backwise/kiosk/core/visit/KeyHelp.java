package org.backwise.kiosk.core.visit;

import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.input.Command;

/**
 * Keys are explained and do nothing, until the key that began it comes again, or any key twice in a row: whoever came here
 * by mistake presses what they know once more.
 *
 * @param under the screen to go back to
 * @param explained what the last key does; empty before the first
 */
public record KeyHelp(Screen under, Optional<Command> explained) implements Screen {

    Step explain(Command command, Visit visit) {
        boolean again = explained.filter(command::equals).isPresent();
        return command == Command.EXPLAIN_KEYS || again
                ? back(visit)
                : visit.with(new KeyHelp(under, Optional.of(command))).tell();
    }

    @Override
    public List<Choice> choices(Visit visit) {
        return List.of(Choice.Go.CLOSE);
    }

    @Override
    public Step choose(Visit visit, Choice choice) {
        return back(visit);
    }

    @Override
    public Step next(Visit visit) {
        return explain(Command.NEXT, visit);
    }

    @Override
    public Step back(Visit visit) {
        return visit.enter(under);
    }

    @Override
    public Step moved(Visit visit) {
        return visit.stay();
    }

    @Override
    public Screen base() {
        return under.base();
    }
}
