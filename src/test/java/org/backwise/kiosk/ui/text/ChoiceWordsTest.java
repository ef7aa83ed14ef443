package org.backwise.kiosk.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.kiosk.core.library.Answer;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.HoldLength;
import org.backwise.kiosk.core.visit.AVisit;
import org.backwise.kiosk.core.visit.Choice;
import org.backwise.kiosk.core.visit.ComfortPanel;
import org.backwise.kiosk.core.visit.Visit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What stands on the buttons. */
class ChoiceWordsTest {

    private final ChoiceWords words = new ChoiceWords(Shipped.WORDS);

    @Test
    void everyChoiceHasWordsOnEveryScreen() {
        assertThat(Shipped.STATES.all())
                .allSatisfy(visit -> assertThat(labels(visit))
                        .hasSameSizeAs(visit.choices())
                        .noneMatch(label -> label.isBlank() || label.contains("{")));
    }

    @Test
    void noTwoChoicesOfAScreenHaveTheSameWords() {
        assertThat(Shipped.STATES.all().stream()
                        .filter(visit -> !(visit.screen() instanceof ComfortPanel))
                        .map(this::labels))
                .allSatisfy(labels -> assertThat(labels).doesNotHaveDuplicates());
    }

    private List<String> labels(Visit visit) {
        return visit.choices().stream().map(choice -> words.of(choice, visit)).toList();
    }

    @Nested
    class DependOnWhatIsGoingOn {

        private final AVisit menu = AVisit.begun();
        private final AVisit turn = menu.toTheTurn();

        @Test
        void readAloudPausesAndGoesOn() {
            AVisit reading = menu.press(Choice.Go.READ_ALOUD);

            assertThat(label(Choice.Go.READ_ALOUD, menu)).isEqualTo("Read aloud");
            assertThat(label(Choice.Go.READ_ALOUD, reading)).isEqualTo("Pause");
            assertThat(label(Choice.Go.READ_ALOUD, reading.press(Choice.Go.READ_ALOUD)))
                    .isEqualTo("Go on");
        }

        @Test
        void aHoldPausesAndGoesOn() {
            AVisit hold = turn.hold(HoldLength.USUAL);

            assertThat(label(Choice.Go.PAUSE_HOLD, hold)).isEqualTo("Pause");
            assertThat(label(Choice.Go.PAUSE_HOLD, hold.press(Choice.Go.PAUSE_HOLD)))
                    .isEqualTo("Go on");
        }

        @Test
        void aHoldTellsItsSeconds() {
            assertThat(label(new Choice.StartHold(HoldLength.EASY), turn)).isEqualTo("First time: 5 seconds");
            assertThat(label(new Choice.StartHold(HoldLength.USUAL), turn)).isEqualTo("Usual: 15 seconds");
        }

        @Test
        void movesAndBreathsTellNoSeconds() {
            assertThat(label(new Choice.StartHold(HoldLength.USUAL), turn.next()))
                    .isEqualTo("Do it with me");
        }

        @Test
        void closingACallTellsThatAllIsWell() {
            AVisit stopped = turn.press(Choice.Go.STOP_IT_HURTS);

            assertThat(label(Choice.Go.CLOSE, stopped.press(Choice.Go.CALL_STAFF)))
                    .isEqualTo("I am fine now");
            assertThat(label(Choice.Go.CLOSE, stopped.press(Choice.Go.COMFORT))).isEqualTo("Done");
        }

        @Test
        void staffAreCalledOutLoudAfterStop() {
            assertThat(label(Choice.Go.CALL_STAFF, turn.press(Choice.Go.STOP_IT_HURTS)))
                    .isEqualTo("Call our staff");
        }

        @Test
        void helpIsAPageToReadWhereStaffCanBeCalled() {
            AVisit stopped = turn.press(Choice.Go.STOP_IT_HURTS);

            assertThat(label(Choice.Go.GET_HELP, turn)).isEqualTo("Get help");
            assertThat(label(Choice.Go.GET_HELP, stopped)).isEqualTo("See the help page");
        }

        @Test
        void onlyAHoldIsCalledAHold() {
            assertThat(label(Choice.Go.END_HOLD, turn.hold(HoldLength.USUAL))).isEqualTo("End this hold");
            assertThat(label(Choice.Go.END_HOLD, turn.next().hold(HoldLength.USUAL)))
                    .isEqualTo("End this exercise");
            assertThat(label(Choice.Go.CALL_STAFF, turn.press(Choice.Go.HOME))).isEqualTo("Ask our staff");
        }

        @Test
        void homeMeansMoreMovesOnceAFlowHasEnded() {
            assertThat(label(Choice.Go.HOME, turn)).isEqualTo("Home");
            assertThat(label(Choice.Go.HOME, turn.press(Choice.Go.HOME))).isEqualTo("More moves");
        }

        @Test
        void helpIsAPageForWhoWasSentToStaff() {
            AVisit sent = menu.open(new FlowId("chair-twist")).replyUnsafely();

            assertThat(label(Choice.Go.GET_HELP, sent)).isEqualTo("See the help page");
            assertThat(label(Choice.Go.GET_HELP, turn)).isEqualTo("Get help");
        }

        @Test
        void answersAndFlowsBringTheirOwn() {
            AVisit question = menu.open(new FlowId("chair-twist"));

            assertThat(label(new Choice.Reply(Answer.YES), question)).isEqualTo("Yes");
            assertThat(label(new Choice.Reply(Answer.NO), question)).isEqualTo("No");
            assertThat(label(new Choice.OpenFlow(FlowId.GET_HELP), menu)).isEqualTo("The flow get-help");
        }

        private String label(Choice choice, AVisit visit) {
            assertThat(visit.visit().choices()).contains(choice);
            return words.of(choice, visit.visit());
        }
    }
}
