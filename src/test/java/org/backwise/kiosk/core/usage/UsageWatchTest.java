package org.backwise.kiosk.core.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.backwise.kiosk.core.handout.PrintOutcome;
import org.backwise.kiosk.core.library.ALibrary;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.HoldLength;
import org.backwise.kiosk.core.visit.AVisit;
import org.backwise.kiosk.core.visit.Choice;
import org.backwise.kiosk.core.visit.HelpScreen;
import org.backwise.kiosk.core.visit.OutOfService;
import org.backwise.kiosk.core.visit.Printing;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.backwise.kiosk.core.visit.Welcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class UsageWatchTest {

    private static final FlowId TWIST = ALibrary.CHAIR_TWIST;

    private AVisit visit = AVisit.waiting();
    private UsageWatch watch = UsageWatch.BEGIN;
    private final List<UsageFact> facts = new ArrayList<>();

    @Nested
    class OfAFlow {

        @BeforeEach
        void begin() {
            press(Choice.Go.START);
        }

        @Test
        void countsThatItWasOpenedOnceAfterTheSafetyCheck() {
            then(AVisit::openChairTwist);
            then(AVisit::next);
            then(AVisit::back);

            assertThat(flowFacts()).containsExactly(of(Counted.OPENED));
        }

        @Test
        void countsThatItWasOpenedAgainFromTheMenu() {
            then(AVisit::openChairTwist);
            press(Choice.Go.HOME);
            press(Choice.Go.HOME);
            then(now -> now.open(TWIST));

            assertThat(flowFacts()).containsExactly(of(Counted.OPENED), of(Counted.OPENED));
        }

        @Test
        void countsThatItWasFinishedOnceHoweverOftenSomebodyGoesBack() {
            readToHelp();
            then(AVisit::back);
            then(AVisit::next);

            assertThat(flowFacts()).containsExactly(of(Counted.OPENED), of(Counted.FINISHED));
        }

        @Test
        void doesNotCallItFinishedWhereItWasLeftHalfWay() {
            then(AVisit::openChairTwist);
            press(Choice.Go.GET_HELP);
            then(now -> now.after(1));

            assertThat(visit.screen()).isInstanceOf(HelpScreen.class);
            assertThat(flowFacts()).containsExactly(of(Counted.OPENED));
        }

        @Test
        void countsAStopForPainOnASlideAndInAHold() {
            then(AVisit::toTheTurn);
            then(now -> now.hold(HoldLength.USUAL));
            press(Choice.Go.STOP_IT_HURTS);
            then(now -> now.after(5));

            assertThat(flowFacts()).containsExactly(of(Counted.OPENED), of(Counted.STOPPED_BY_PAIN));
        }

        @Test
        void countsAPageWhenItHasCome() {
            readToHelp();
            press(Choice.Go.PRINT);
            press(Choice.Go.PRINT_NOW);
            int ticket = ((Printing) visit.screen()).ticket();
            assertThat(flowFacts()).doesNotContain(of(Counted.PRINTED));

            press(Choice.Go.HOME);
            then(now -> now.printEnds(ticket, new PrintOutcome.Printed(2)));

            assertThat(flowFacts()).endsWith(of(Counted.PRINTED));
        }

        @Test
        void countsNoPageThatDidNotCome() {
            readToHelp();
            press(Choice.Go.PRINT);
            press(Choice.Go.PRINT_NOW);
            int ticket = ((Printing) visit.screen()).ticket();
            then(now -> now.printEnds(ticket, new PrintOutcome.EnoughPrinted()));

            assertThat(flowFacts()).doesNotContain(of(Counted.PRINTED));
        }

        @Test
        void looksThroughPanelsThatLieOverIt() {
            then(AVisit::openChairTwist);
            press(Choice.Go.COMFORT);
            press(Choice.Go.CLOSE);
            then(now -> now.after(310));
            then(AVisit::back);

            assertThat(flowFacts()).containsExactly(of(Counted.OPENED));
        }
    }

    @Nested
    class OfAVisit {

        @Test
        void countsItsBeginAndItsEndByThePatient() {
            press(Choice.Go.START);
            press(Choice.Go.FINISH);

            assertThat(facts).containsExactly(UsageFact.of(Counted.BEGAN), UsageFact.of(Counted.DONE));
        }

        @Test
        void countsThatNobodyWasThereAnyMore() {
            press(Choice.Go.START);
            then(now -> now.after(301));
            then(AVisit::readToItsEnd);
            then(now -> now.after(46));

            assertThat(visit.screen()).isInstanceOf(Welcome.class);
            assertThat(facts).containsExactly(UsageFact.of(Counted.BEGAN), UsageFact.of(Counted.WALKED_OFF));
        }

        @Test
        void countsThatTheKioskBroke() {
            press(Choice.Go.START);
            then(now -> now.on(new VisitEvent.Broke("A123")));
            assertThat(visit.screen()).isInstanceOf(OutOfService.class);
            then(now -> now.after(60));

            assertThat(facts).containsExactly(UsageFact.of(Counted.BEGAN), UsageFact.of(Counted.BROKE_OFF));
        }

        @Test
        void countsNothingWhileNobodyIsThere() {
            then(now -> now.after(1000));

            assertThat(facts).isEmpty();
        }

        @Test
        void forgetsTheFlowWithTheVisit() {
            press(Choice.Go.START);
            readToHelp();
            press(Choice.Go.HOME);
            press(Choice.Go.FINISH);

            assertThat(watch).isEqualTo(UsageWatch.BEGIN);
        }
    }

    private void readToHelp() {
        then(AVisit::openChairTwist);
        while (!(visit.screen() instanceof HelpScreen)) {
            then(AVisit::next);
        }
    }

    @Test
    void aVisitThatStaffWipeAtTheirDeskIsEndedByStaff() {
        press(Choice.Go.START);
        VisitEvent ended = new VisitEvent.EndedByStaff();

        UsageWatch.Seen seen =
                watch.see(ended, visit.visit(), visit.visit().on(ended).visit());

        assertThat(seen.facts()).extracting(UsageFact::what).containsExactly(Counted.ENDED_BY_STAFF);
    }

    private List<UsageFact> flowFacts() {
        return facts.stream().filter(fact -> fact.flow().isPresent()).toList();
    }

    private static UsageFact of(Counted what) {
        return new UsageFact(what, Optional.of(TWIST));
    }

    private void press(Choice choice) {
        then(now -> now.press(choice));
    }

    private void then(UnaryOperator<AVisit> step) {
        AVisit before = visit;
        visit = step.apply(before);
        UsageWatch.Seen seen = watch.see(new VisitEvent.Next(), before.visit(), visit.visit());
        watch = seen.next();
        facts.addAll(seen.facts());
    }
}
