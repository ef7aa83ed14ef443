package org.backwise.kiosk.core.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.backwise.kiosk.core.library.AFlow;
import org.backwise.kiosk.core.library.ALibrary;
import org.backwise.kiosk.core.library.ASlide;
import org.backwise.kiosk.core.library.Flag;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.FlowId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Three questions before the first move: can you sit up, ask us first, are you steady. */
class SafetyCheckTest {

    private final AVisit first = AVisit.begun().open(ALibrary.CHAIR_TWIST);
    private final AVisit askFirst = first.replySafely();
    private final AVisit steady = askFirst.replySafely();

    @Test
    void isAskedOnceAVisit() {
        AVisit menu = steady.replySafely().press(Choice.Go.HOME).press(Choice.Go.HOME);

        assertThat(menu.open(ALibrary.STANDING).screen()).isEqualTo(new OnSlide(ALibrary.STANDING, 0));
    }

    @Test
    void isAskedAgainInTheNextVisit() {
        AVisit next = steady.replySafely()
                .press(Choice.Go.HOME)
                .press(Choice.Go.HOME)
                .press(Choice.Go.FINISH)
                .press(Choice.Go.START);

        assertThat(next.open(ALibrary.CHAIR_TWIST).screen()).isEqualTo(new SafetyCheck(0, ALibrary.CHAIR_TWIST));
    }

    @Test
    void doesNotStandBeforeHelp() {
        assertThat(AVisit.begun().open(FlowId.GET_HELP).screen()).isEqualTo(new OnSlide(FlowId.GET_HELP, 0));
    }

    @Test
    void cannotBePassedWithoutAnAnswer() {
        assertThat(first.next().screen()).isEqualTo(first.screen());
    }

    @Test
    void leadsBackQuestionByQuestion() {
        assertThat(steady.back().screen()).isEqualTo(askFirst.screen());
        assertThat(steady.back().back().screen()).isEqualTo(first.screen());
        assertThat(first.back().screen()).isInstanceOf(Menu.class);
    }

    @Test
    void leftHalfWayIsAskedAnew() {
        AVisit menu = steady.press(Choice.Go.HOME);

        assertThat(menu.visit().memory()).isEqualTo(Memory.NOTHING);
        assertThat(menu.open(ALibrary.CHAIR_TWIST).screen()).isEqualTo(first.screen());
    }

    @Nested
    class WhoIsNotReady {

        private final AVisit sent = first.replyUnsafely();

        @Test
        void isSentToStaff() {
            assertThat(sent.screen()).isEqualTo(new AskStaff(0, ALibrary.CHAIR_TWIST));
        }

        @Test
        void isOfferedNoMoveAfterwards() {
            assertThat(Menu.offered(sent.press(Choice.Go.HOME).visit()))
                    .extracting(Flow::id)
                    .containsExactly(FlowId.GET_HELP);
        }

        @Test
        void cannotOpenWhatIsNotOffered() {
            AVisit menu = sent.press(Choice.Go.HOME);

            assertThat(menu.open(ALibrary.CHAIR_TWIST).screen()).isEqualTo(menu.screen());
        }
    }

    @Nested
    class WhoHasToAskFirst {

        private final AVisit sent = askFirst.replyUnsafely();

        @Test
        void isSentToStaff() {
            assertThat(sent.screen()).isEqualTo(new AskStaff(1, ALibrary.CHAIR_TWIST));
        }

        @Test
        void isOfferedOnlyWhatIsSafeForEverybody() {
            AVisit slides = sent.press(Choice.Go.HOME).open(ALibrary.CHAIR_TWIST);

            assertThat(((OnSlide) slides.screen()).slides(slides.visit()))
                    .extracting(slide -> slide.page().heading())
                    .containsExactly("Check first", "Sit tall", "Breathe", "Stop signs");
        }

        @Test
        void countsAsUnsteadySinceNobodyAsked() {
            assertThat(sent.visit().memory().flags()).containsExactlyInAnyOrder(Flag.ASK_FIRST, Flag.UNSTEADY);
        }
    }

    @Nested
    class WhoIsUnsteady {

        @Test
        void goesOnWithTheEasierWayFirst() {
            AVisit begun = steady.replyUnsafely();

            assertThat(begun.screen()).isEqualTo(new OnSlide(ALibrary.CHAIR_TWIST, 0));
            assertThat(((OnSlide) begun.screen()).slides(begun.visit()))
                    .extracting(slide -> slide.page().heading())
                    .containsExactly("Check first", "Sit tall", "Breathe", "Turn", "Stop signs");
        }

        @Test
        void isSentToStaffWhereNothingIsLeft() {
            FlowId bend = new FlowId("bend");
            AVisit menu = AVisit.waiting(ALibrary.of(AFlow.of(
                                    "bend", ASlide.move("Bend").standing().hiddenAfter(Flag.UNSTEADY)))
                            .library())
                    .press(Choice.Go.START);

            AVisit sent = menu.open(bend).replySafely().replySafely().replyUnsafely();

            assertThat(sent.screen()).isEqualTo(new AskStaff(2, bend));
        }
    }

    @Nested
    class PleaseAskOurStaff {

        private final AVisit sent = askFirst.replyUnsafely();

        @Test
        void leadsBackToTheQuestionAndForgetsTheAnswers() {
            AVisit back = sent.press(Choice.Go.BACK);

            assertThat(back.screen()).isEqualTo(askFirst.screen());
            assertThat(back.visit().memory().flags()).isEmpty();
            assertThat(back.visit().memory().check()).isEqualTo(Memory.Check.NOT_YET);
            assertThat(sent.back().screen()).isEqualTo(back.screen());
        }

        @Test
        void letsWhoHitTheWrongAnswerGoOn() {
            AVisit on = sent.back().replySafely().replySafely();

            assertThat(on.screen()).isEqualTo(new OnSlide(ALibrary.CHAIR_TWIST, 0));
            assertThat(on.visit().memory().flags()).isEqualTo(Set.of());
        }

        @Test
        void showsWhenToGetHelp() {
            assertThat(sent.press(Choice.Go.GET_HELP).screen()).isEqualTo(new HelpScreen(FlowId.GET_HELP, 0));
            assertThat(sent.next().screen()).isEqualTo(new HelpScreen(FlowId.GET_HELP, 0));
        }
    }
}
