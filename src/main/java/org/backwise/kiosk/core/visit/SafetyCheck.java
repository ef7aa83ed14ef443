package org.backwise.kiosk.core.visit;

import java.util.List;
import org.backwise.kiosk.core.library.Answer;
import org.backwise.kiosk.core.library.CheckQuestion;
import org.backwise.kiosk.core.library.Flag;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.FlowId;

/**
 * One question of the safety check, asked once a visit before the first flow with moves.
 *
 * @param question index of the question, from 0
 * @param wanted the flow that the patient is on the way to
 */
public record SafetyCheck(int question, FlowId wanted) implements Screen {

    /** Opens a flow, with the safety check before it where it is due. */
    static Step onTheWayTo(FlowId wanted, Visit visit) {
        Flow flow = visit.library().flow(wanted).orElseThrow();
        boolean due = flow.needsSafetyCheck() && visit.memory().check() == Memory.Check.NOT_YET;
        return visit.enter(due ? new SafetyCheck(0, wanted) : new OnSlide(wanted, 0));
    }

    /** The question on the screen. */
    public CheckQuestion asked(Visit visit) {
        return visit.library().shared().safetyCheck().get(question);
    }

    @Override
    public List<Choice> choices(Visit visit) {
        return List.of(
                Choice.Go.COMFORT,
                Choice.Go.HOME,
                Choice.Go.BACK,
                Choice.Go.READ_ALOUD,
                new Choice.Reply(Answer.YES),
                new Choice.Reply(Answer.NO));
    }

    @Override
    public Step choose(Visit visit, Choice choice) {
        if (choice instanceof Choice.Reply reply) {
            return reply.answer() == asked(visit).safe() ? safe(visit) : unsafe(visit);
        }
        return choice == Choice.Go.BACK ? back(visit) : visit.enter(new Menu());
    }

    @Override
    public Step back(Visit visit) {
        return visit.enter(question == 0 ? new Menu() : new SafetyCheck(question - 1, wanted));
    }

    private Step safe(Visit visit) {
        return isLast(visit)
                ? visit.with(visit.memory().checked()).enter(new OnSlide(wanted, 0))
                : visit.enter(new SafetyCheck(question + 1, wanted));
    }

    private Step unsafe(Visit visit) {
        Flag flag = asked(visit).flag();
        Visit flagged = visit.with(flagged(visit));
        boolean mayGoOn = flag == Flag.UNSTEADY
                && isLast(visit)
                && visit.library()
                        .flow(wanted)
                        .orElseThrow()
                        .isOfferedTo(flagged.memory().flags());
        return flagged.enter(mayGoOn ? new OnSlide(wanted, 0) : new AskStaff(question, wanted));
    }

    /** Whoever is sent to staff is not asked the rest, and what nobody asked does not count as safe. */
    private Memory flagged(Visit visit) {
        List<CheckQuestion> questions = visit.library().shared().safetyCheck();
        Memory told = visit.memory();
        for (CheckQuestion open : questions.subList(question, questions.size())) {
            told = told.flagged(open.flag());
        }
        return told;
    }

    private boolean isLast(Visit visit) {
        return question == visit.library().shared().safetyCheck().size() - 1;
    }
}
