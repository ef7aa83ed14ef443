package org.backwise.kiosk.core.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.library.Answer;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.PathQuestion;

/**
 * A question of the simple path, or, behind the last, its end.
 *
 * @param question index among the questions asked of this patient, from 0
 */
public record OnPath(int question) implements Screen {

    /** The questions whose flows this patient is offered. */
    public static List<PathQuestion> questions(Visit visit) {
        List<FlowId> offered = Menu.offered(visit).stream().map(Flow::id).toList();
        return visit.library().path().questions().stream()
                .filter(question -> offered.contains(question.flow()))
                .toList();
    }

    /** What is asked; empty at the end. */
    public Optional<PathQuestion> asked(Visit visit) {
        List<PathQuestion> questions = questions(visit);
        return question < questions.size() ? Optional.of(questions.get(question)) : Optional.empty();
    }

    @Override
    public List<Choice> choices(Visit visit) {
        List<Choice> choices =
                new ArrayList<>(List.of(Choice.Go.COMFORT, Choice.Go.HOME, Choice.Go.BACK, Choice.Go.READ_ALOUD));
        choices.addAll(
                asked(visit).isPresent()
                        ? List.of(new Choice.Reply(Answer.YES), new Choice.Reply(Answer.NO))
                        : List.of(Choice.Go.CALL_STAFF));
        return choices;
    }

    @Override
    public Step choose(Visit visit, Choice choice) {
        if (choice instanceof Choice.Reply reply) {
            return reply.answer() == Answer.YES
                    ? SafetyCheck.onTheWayTo(asked(visit).orElseThrow().flow(), visit)
                    : visit.enter(new OnPath(question + 1));
        }
        return choice == Choice.Go.BACK ? back(visit) : visit.enter(new Menu());
    }

    @Override
    public Step back(Visit visit) {
        return visit.enter(question == 0 ? new Menu() : new OnPath(question - 1));
    }
}
