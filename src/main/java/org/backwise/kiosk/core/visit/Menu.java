package org.backwise.kiosk.core.visit;

import java.util.ArrayList;
import java.util.List;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.FlowId;

/** Offers the flows in staff order, "when to get help" first. */
public record Menu() implements Screen {

    /** The flows this patient may open; {@link FlowId#GET_HELP} first. */
    public static List<Flow> offered(Visit visit) {
        List<Flow> flows = new ArrayList<>(visit.library().flows());
        Flow help = visit.library().getHelp();
        flows.remove(help);
        flows.add(0, help);
        flows.removeIf(flow -> !flow.isOfferedTo(visit.memory().flags()));
        return List.copyOf(flows);
    }

    @Override
    public List<Choice> choices(Visit visit) {
        List<Choice> choices = new ArrayList<>();
        offered(visit).forEach(flow -> choices.add(new Choice.OpenFlow(flow.id())));
        choices.addAll(List.of(Choice.Go.COMFORT, Choice.Go.FINISH, Choice.Go.READ_ALOUD));
        if (!OnPath.questions(visit).isEmpty()) {
            choices.add(Choice.Go.SIMPLE_PATH);
        }
        return choices;
    }

    @Override
    public Step choose(Visit visit, Choice choice) {
        if (choice == Choice.Go.SIMPLE_PATH) {
            return visit.enter(new OnPath(0));
        }
        return choice instanceof Choice.OpenFlow open ? SafetyCheck.onTheWayTo(open.flow(), visit) : visit.stay();
    }

    @Override
    public Step back(Visit visit) {
        return visit.finished();
    }
}
