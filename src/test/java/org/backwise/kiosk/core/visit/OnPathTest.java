package org.backwise.kiosk.core.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.ALibrary;
import org.backwise.kiosk.core.library.Answer;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.library.PathQuestion;
import org.backwise.kiosk.core.library.SimplePath;
import org.backwise.kiosk.core.library.SlideId;
import org.junit.jupiter.api.Test;

/** One question at a time leads to a flow. */
class OnPathTest {

    private static final Choice YES = new Choice.Reply(Answer.YES);
    private static final Choice NO = new Choice.Reply(Answer.NO);

    private final AVisit first = AVisit.waiting(withPath("get-help", "chair-twist", "standing-bend"))
            .press(Choice.Go.START)
            .press(Choice.Go.SIMPLE_PATH);

    @Test
    void beginsBesideTheMenu() {
        assertThat(first.screen()).isEqualTo(new OnPath(0));
    }

    @Test
    void isNotOfferedWhereTheClinicHasNone() {
        assertThat(AVisit.begun().visit().choices()).doesNotContain(Choice.Go.SIMPLE_PATH);
    }

    @Test
    void noAsksTheNextQuestion() {
        assertThat(first.press(NO).screen()).isEqualTo(new OnPath(1));
    }

    @Test
    void yesLeadsToTheFlow() {
        assertThat(first.press(YES).screen()).isEqualTo(new OnSlide(FlowId.GET_HELP, 0));
    }

    @Test
    void theSafetyCheckComesBeforeTheFirstMove() {
        assertThat(first.press(NO).press(YES).screen()).isEqualTo(new SafetyCheck(0, ALibrary.CHAIR_TWIST));
    }

    @Test
    void backLeadsQuestionByQuestionToTheMenu() {
        assertThat(first.press(NO).back().screen()).isEqualTo(new OnPath(0));
        assertThat(first.back().screen()).isEqualTo(new Menu());
    }

    @Test
    void behindTheLastThereAreAllMovesAndStaff() {
        AVisit end = first.press(NO).press(NO).press(NO);

        assertThat(((OnPath) end.screen()).asked(end.visit())).isEmpty();
        assertThat(end.visit().choices())
                .contains(Choice.Go.HOME, Choice.Go.CALL_STAFF)
                .doesNotContain(YES, NO);
        assertThat(end.press(Choice.Go.HOME).screen()).isEqualTo(new Menu());
    }

    @Test
    void nothingIsAskedAboutWhatThisPatientIsNotOffered() {
        AVisit sent = first.press(NO).press(YES).replyUnsafely().press(Choice.Go.HOME);

        assertThat(OnPath.questions(sent.visit()))
                .extracting(PathQuestion::flow)
                .containsExactly(FlowId.GET_HELP);
    }

    @Test
    void aHiddenFlowIsNotAskedAbout() {
        AVisit other = AVisit.waiting(withPath("no-such-flow", "chair-twist")).press(Choice.Go.START);

        assertThat(OnPath.questions(other.visit()))
                .extracting(PathQuestion::flow)
                .containsExactly(ALibrary.CHAIR_TWIST);
    }

    private static Library withPath(String... flows) {
        Library library = ALibrary.usual().library();
        List<PathQuestion> questions = Stream.of(flows)
                .map(flow -> new PathQuestion(
                        new SlideId(flow), new FlowId(flow), "Is it " + flow + "?", List.of(), Optional.empty()))
                .toList();
        return new Library(
                library.flows(), library.shared(), new SimplePath(questions, "The end", List.of("That is all.")));
    }
}
