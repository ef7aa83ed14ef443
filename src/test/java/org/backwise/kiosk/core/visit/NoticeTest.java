package org.backwise.kiosk.core.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.comfort.Mute;
import org.backwise.kiosk.core.library.ALibrary;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.HelpCard;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.library.Notices;
import org.backwise.kiosk.core.library.UrgentNotice;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The clinic's urgent notice is met once, can be closed, ends by itself, and stands before nothing that keeps one safe. */
class NoticeTest {

    private static final LocalDateTime END = LocalDateTime.of(2026, 3, 31, 18, 0);
    private static final UrgentNotice FIRE_DRILL = new UrgentNotice("Fire drill at noon. Stay seated.", END);
    private static final Library PLAIN = ALibrary.usual().library();
    private static final Library NOTED =
            PLAIN.with(new Notices(Optional.empty(), Optional.empty(), Optional.of(FIRE_DRILL)));

    @Nested
    class InAVisit {

        @Test
        void itComesBeforeTheMenuAndIsHeardByWhoListens() {
            AVisit begun = AVisit.waiting(NOTED).press(Choice.Go.START_ALOUD);

            assertThat(begun.visit().screen()).isEqualTo(new NoticeShown(new Menu(), FIRE_DRILL));
            assertThat(begun.effects()).contains(Effect.Speech.TELL_SCREEN);
        }

        @Test
        void onceClosedItDoesNotComeAgain() {
            AVisit closed = AVisit.waiting(NOTED).press(Choice.Go.START).press(Choice.Go.CLOSE);

            assertThat(closed.visit().screen()).isEqualTo(new Menu());
            assertThat(closed.openChairTwist().visit().screen()).isInstanceOf(OnSlide.class);
        }

        @Test
        void theNextPatientMeetsItToo() {
            AVisit next = AVisit.waiting(NOTED)
                    .press(Choice.Go.START)
                    .press(Choice.Go.CLOSE)
                    .press(Choice.Go.FINISH)
                    .press(Choice.Go.START);

            assertThat(next.visit().screen()).isInstanceOf(NoticeShown.class);
        }

        @Test
        void oneThatStaffWriteMeanwhileComesBeforeTheNextSlide() {
            AVisit noted = AVisit.begun().openChairTwist().on(new VisitEvent.LibraryArrived(NOTED));
            Screen after = noted.next().visit().screen();

            assertThat(after).isInstanceOf(NoticeShown.class);
            assertThat(noted.next().press(Choice.Go.CLOSE).visit().screen()).isInstanceOf(OnSlide.class);
        }
    }

    @Nested
    class WhatKeepsAPatientSafe {

        @Test
        void helpDoesNotWaitForIt() {
            AVisit onSlide = AVisit.begun().openChairTwist().on(new VisitEvent.LibraryArrived(NOTED));

            assertThat(onSlide.press(Choice.Go.GET_HELP).visit().screen()).isInstanceOf(HelpScreen.class);
            assertThat(onSlide.press(Choice.Go.STOP_IT_HURTS).visit().screen()).isInstanceOf(Stopped.class);
        }

        @Test
        void neitherDoesTheFlowThatTellsWhenToGetHelp() {
            AVisit menu = AVisit.begun().on(new VisitEvent.LibraryArrived(NOTED));

            assertThat(menu.press(new Choice.OpenFlow(FlowId.GET_HELP)).visit().screen())
                    .isNotInstanceOf(NoticeShown.class);
        }

        @Test
        void norTheSafetyCheck() {
            AVisit menu = AVisit.begun().on(new VisitEvent.LibraryArrived(NOTED));

            assertThat(menu.press(new Choice.OpenFlow(ALibrary.CHAIR_TWIST))
                            .visit()
                            .screen())
                    .isInstanceOf(SafetyCheck.class);
        }
    }

    @Nested
    class AtItsEnd {

        @Test
        void itMakesRoomByItself() {
            AVisit over = AVisit.waiting(NOTED).press(Choice.Go.START).on(new VisitEvent.NoticeOver(END));

            assertThat(over.visit().screen()).isEqualTo(new Menu());
            assertThat(over.visit().library().notices()).isEqualTo(Notices.NONE);
        }

        @Test
        void itIsThereUntilThen() {
            AVisit before =
                    AVisit.waiting(NOTED).press(Choice.Go.START).on(new VisitEvent.NoticeOver(END.minusSeconds(1)));

            assertThat(before.visit().screen()).isInstanceOf(NoticeShown.class);
        }

        @Test
        void itLeavesTheWelcomeScreenToo() {
            Visit welcome =
                    AVisit.waiting(NOTED).on(new VisitEvent.NoticeOver(END)).visit();

            assertThat(welcome).isEqualTo(AVisit.waiting(PLAIN).visit());
        }
    }

    @Nested
    class TheClinicsLineOnTheHelpCards {

        @Test
        void isTheLastOfTheLastCard() {
            Library own =
                    PLAIN.with(new Notices(Optional.empty(), Optional.of("Open on Saturdays."), Optional.empty()));
            List<HelpCard> cards = own.helpCards(own.getHelp());
            HelpCard last = cards.get(cards.size() - 1);

            assertThat(last.page().lines()).endsWith("Open on Saturdays.");
        }
    }

    @Nested
    class WhereStaffHaveSilencedTheKiosk {

        @Test
        void theNextVisitIsSilentToo() {
            AVisit muted = AVisit.begun().on(new VisitEvent.Muted(Mute.ON)).press(Choice.Go.FINISH);

            assertThat(muted.visit().terms().mute()).isEqualTo(Mute.ON);
        }
    }
}
