package org.backwise.kiosk.core.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.handout.PrintOutcome;
import org.backwise.kiosk.core.library.FlowId;

/**
 * The hand-out is being printed, or how that ended. The patient may leave at any time; the page still comes.
 *
 * @param outcome empty while the printer works
 */
public record Printing(HelpScreen help, int ticket, Optional<PrintOutcome> outcome) implements Screen {

    static Printing begun(HelpScreen help, int ticket) {
        return new Printing(help, ticket, Optional.empty());
    }

    /** Nothing is printed: this visit has had its pages. */
    static Printing refused(HelpScreen help, int ticket) {
        return new Printing(help, ticket, Optional.of(new PrintOutcome.EnoughPrinted()));
    }

    /** This screen, after it or the screen under it heard how its job ended. */
    static Screen told(Screen screen, VisitEvent.PrintEnded end) {
        if (screen instanceof ComfortPanel panel) {
            return new ComfortPanel(told(panel.under(), end), panel.topic());
        }
        if (screen instanceof KeyHelp help) {
            return new KeyHelp(told(help.under(), end), help.explained());
        }
        if (screen instanceof SwitchSetup setup) {
            return new SwitchSetup(told(setup.under(), end), setup.move());
        }
        if (screen instanceof StaffCall call) {
            return new StaffCall(told(call.under(), end), call.millis());
        }
        if (screen instanceof StillThere there) {
            return new StillThere(told(there.under(), end), there.millisLeft());
        }
        return screen instanceof Printing printing && printing.ticket == end.ticket()
                ? new Printing(printing.help, end.ticket(), Optional.of(end.outcome()))
                : screen;
    }

    @Override
    public List<Choice> choices(Visit visit) {
        List<Choice> choices = new ArrayList<>(
                List.of(Choice.Go.COMFORT, Choice.Go.HOME, Choice.Go.BACK, Choice.Go.CALL_STAFF, Choice.Go.READ_ALOUD));
        if (outcome.isPresent()) {
            choices.add(Choice.Go.FINISH);
        }
        return choices;
    }

    @Override
    public Step choose(Visit visit, Choice choice) {
        return choice == Choice.Go.HOME ? visit.enter(new Menu()) : back(visit);
    }

    @Override
    public Step next(Visit visit) {
        return outcome.isPresent() ? visit.finished() : visit.stay();
    }

    @Override
    public Step back(Visit visit) {
        return visit.enter(help);
    }

    @Override
    public boolean isIdleMeasured() {
        return outcome.isPresent();
    }

    @Override
    public Optional<FlowId> flowShown() {
        return Optional.of(help.flow());
    }
}
