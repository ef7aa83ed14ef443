package org.backwise.kiosk.core.visit;

import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.input.KeyName;
import org.backwise.kiosk.core.input.Stroke;
import org.backwise.kiosk.core.input.Switches;

/**
 * A patient shows which switch moves on and which one presses, by pressing them; or, by pressing the same twice, that there
 * is only one.
 *
 * @param under the screen to go to afterwards
 * @param move the switch that moves on; empty before it was pressed
 */
public record SwitchSetup(Screen under, Optional<KeyName> move) implements Screen {

    static SwitchSetup over(Screen screen) {
        return new SwitchSetup(screen, Optional.empty());
    }

    @Override
    public List<Choice> choices(Visit visit) {
        return List.of(Choice.Go.READ_ALOUD, Choice.Go.CLOSE);
    }

    @Override
    public Step choose(Visit visit, Choice choice) {
        return choice == Choice.Go.CLOSE ? set(new Switches.None(), visit) : visit.stay();
    }

    @Override
    public Step back(Visit visit) {
        return visit.enter(under);
    }

    /** Any key: it is the switch. */
    Step pressed(Stroke stroke, Visit visit) {
        KeyName key = stroke.known();
        if (move.isEmpty()) {
            return visit.enter(new SwitchSetup(under, Optional.of(key)));
        }
        KeyName first = move.orElseThrow();
        Switches switches = key.equals(first) ? new Switches.One(key) : new Switches.Two(first, key);
        return set(switches, visit);
    }

    private Step set(Switches switches, Visit visit) {
        return visit.with(visit.memory().with(visit.comfort().with(switches))).enter(under);
    }

    @Override
    public Screen base() {
        return under.base();
    }
}
