package org.backwise.kiosk.core.visit;

import java.util.List;
import org.backwise.kiosk.core.library.FlowId;

/**
 * "Please ask our staff": an answer of the safety check means that moves need advice first.
 *
 * @param question index of the question whose answer led here
 */
public record AskStaff(int question, FlowId wanted) implements Screen {

    @Override
    public List<Choice> choices(Visit visit) {
        return List.of(
                Choice.Go.COMFORT,
                Choice.Go.HOME,
                Choice.Go.BACK,
                Choice.Go.CALL_STAFF,
                Choice.Go.READ_ALOUD,
                Choice.Go.GET_HELP);
    }

    @Override
    public Step choose(Visit visit, Choice choice) {
        if (choice == Choice.Go.BACK) {
            return back(visit);
        }
        return choice == Choice.Go.GET_HELP ? next(visit) : visit.enter(new Menu());
    }

    @Override
    public Step next(Visit visit) {
        return visit.enter(new HelpScreen(FlowId.GET_HELP, 0));
    }

    /** Back to the question: a shaky hand may have hit the wrong answer. */
    @Override
    public Step back(Visit visit) {
        return visit.with(visit.memory().unchecked()).enter(new SafetyCheck(question, wanted));
    }
}
