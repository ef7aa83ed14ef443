package org.backwise.kiosk.core.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.backwise.kiosk.core.library.AFlow;
import org.backwise.kiosk.core.library.ALibrary;
import org.backwise.kiosk.core.library.ASlide;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.Library;
import org.junit.jupiter.api.Test;

/** What staff change is on screen at the next welcome, never in the middle of a visit. */
class LibraryArrivesTest {

    private static final FlowId NEW = new FlowId("new-flow");

    private final Library changed =
            ALibrary.of(AFlow.of(NEW.value(), ASlide.move("New"))).library();
    private final VisitEvent arrival = new VisitEvent.LibraryArrived(changed);

    @Test
    void isShownAtOnceWhileNobodyIsThere() {
        assertThat(AVisit.waiting().on(arrival).visit())
                .isEqualTo(AVisit.waiting(changed).visit());
    }

    @Test
    void changesNothingInTheMiddleOfAVisit() {
        AVisit slide = AVisit.begun().toTheTurn();

        AVisit arrived = slide.on(arrival);

        assertThat(arrived.effects()).isEmpty();
        assertThat(arrived.screen()).isEqualTo(slide.screen());
        assertThat(arrived.visit().library()).isEqualTo(slide.visit().library());
        assertThat(arrived.press(Choice.Go.HOME).press(Choice.Go.HOME).open(NEW).screen())
                .isInstanceOf(Menu.class);
    }

    @Test
    void isShownAtTheNextWelcome() {
        AVisit arrived = AVisit.begun().on(arrival);

        assertThat(arrived.press(Choice.Go.FINISH).visit())
                .isEqualTo(AVisit.waiting(changed).visit());
    }

    @Test
    void isShownAfterAPatientWhoJustLeft() {
        AVisit gone = AVisit.begun().on(arrival).after(300).readToItsEnd();
        while (gone.screen() instanceof StillThere) {
            gone = gone.after(1).readToItsEnd();
        }

        assertThat(gone.visit()).isEqualTo(AVisit.waiting(changed).visit());
    }

    @Test
    void isTheLatestOfSeveral() {
        Library later = ALibrary.of().library();
        AVisit arrived = AVisit.begun().on(arrival, new VisitEvent.LibraryArrived(later));

        assertThat(arrived.press(Choice.Go.FINISH).visit())
                .isEqualTo(AVisit.waiting(later).visit());
    }

    @Test
    void survivesAFailure() {
        AVisit broken = AVisit.begun().on(arrival, new VisitEvent.Broke("E1"));

        assertThat(broken.after(8).visit()).isEqualTo(AVisit.waiting(changed).visit());
    }
}
